import { type Issue, issue, type State } from '@kpikit/core';
import { invitations } from '../model/tables.ts';
import { unknownPeople } from './unknown-people.ts';

interface Offer {
  readonly id: string | null;
  readonly requestedBy: readonly string[];
  readonly invited: readonly string[];
  readonly expiresAt: string | null;
}

/** What speaks against sending an invitation. */
export function invitationIssues(
  state: State,
  { id, requestedBy, invited, expiresAt }: Offer,
  now: string,
): readonly Issue[] {
  return [
    ...(id !== null && state.has(invitations, id)
      ? [issue('alignment/id_taken', { path: ['id'], params: { id } })]
      : []),
    ...unknownPeople(state, invited, 'invited'),
    ...unknownPeople(state, requestedBy.slice(1), 'together'),
    ...(invited.some((person) => requestedBy.includes(person))
      ? [issue('alignment/invited_oneself', { path: ['invited'] })]
      : []),
    ...(new Set(invited).size < invited.length
      ? [issue('alignment/invited_twice', { path: ['invited'] })]
      : []),
    ...(expiresAt !== null && expiresAt <= now
      ? [issue('alignment/already_expired', { path: ['expiresAt'], params: { expiresAt } })]
      : []),
  ];
}
