import type { CheckInStep } from '../model/check-in.ts';

export type CheckInAction = 'draft' | 'submit' | 'miss' | 'assess' | 'ask_again' | 'close';

const ways: Readonly<
  Record<CheckInStep | 'none', Readonly<Partial<Record<CheckInAction, CheckInStep>>>>
> = {
  none: { draft: 'draft', submit: 'submitted', miss: 'missed' },
  draft: { draft: 'draft', submit: 'submitted', miss: 'missed' },
  submitted: { assess: 'assessed', ask_again: 'asked_again' },
  asked_again: { draft: 'asked_again', submit: 'submitted' },
  missed: { draft: 'missed', submit: 'submitted', assess: 'assessed' },
  assessed: { ask_again: 'asked_again', close: 'closed' },
  closed: {},
};

/**
 * The four steps of a check-in as one table (B4.2): progress and self check-in come in together or by
 * drafts, the manager answers or asks again, the talk or the manager closes. `null` where an action has
 * no way; a check-in that is not there yet is at step `null`.
 */
export function checkInStepAfter(
  step: CheckInStep | null,
  action: CheckInAction,
): CheckInStep | null {
  return ways[step ?? 'none'][action] ?? null;
}
