import { defineCommand, ok, type State } from '@kpikit/core';
import * as z from 'zod';
import { invitationClosed } from '../events/invitation-closed.ts';
import type { Invitation } from '../model/invitation.ts';
import { invitations } from '../model/tables.ts';

/** Closes invitations whose time has run out: the module's tick. */
export const expireInvitations = /* @__PURE__ */ (() =>
  defineCommand('alignment.expireInvitations', {
    input: z.strictObject({}),
    decide(state, _input, { now }) {
      const over = openWithEnd(state).filter(({ expiresAt }) => expiresAt <= now);
      return ok(
        over.map(({ id }) => invitationClosed({ invitationId: id, status: 'expired' as const })),
      );
    },
  }))();

/** The next moment at which an invitation runs out; `null` for never. */
export function nextExpiry(state: State): string | null {
  return (
    openWithEnd(state)
      .map(({ expiresAt }) => expiresAt)
      .sort()
      .at(0) ?? null
  );
}

function openWithEnd(state: State): readonly (Invitation & { readonly expiresAt: string })[] {
  return state
    .all(invitations)
    .filter(
      (each): each is Invitation & { readonly expiresAt: string } =>
        (each.status === 'proposed' || each.status === 'agreed') && each.expiresAt !== null,
    );
}
