import type * as z from 'zod';
import type { State } from '../kernel/state.ts';
import { people } from '../model/tables.ts';
import { addDays } from '../time/add-days.ts';
import { addMonths } from '../time/add-months.ts';
import type { RetentionRule } from './retention-rule.ts';

export interface DueErasure {
  readonly personId: string;
  /** The last working day. */
  readonly leftOn: string;
  /** The first day on which the rule asks for erasure. */
  readonly dueOn: string;
}

/**
 * Leavers whose time has come by a date, the longest due first, then by id: one
 * `engine.erasePerson` each.
 */
export function dueForErasure(
  state: State,
  rule: z.input<typeof RetentionRule>,
  on: string,
): readonly DueErasure[] {
  const kept = new Set<string>(rule.keepIds);
  return state
    .all(people)
    .flatMap(({ id, activeUntilOn }) =>
      activeUntilOn === null || kept.has(id)
        ? []
        : [{ personId: id, leftOn: activeUntilOn, dueOn: dayAfter(activeUntilOn, rule.months) }],
    )
    .filter(({ dueOn }) => dueOn <= on)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function dayAfter(leftOn: string, months: number): string {
  return addDays(addMonths(leftOn, months), 1);
}
