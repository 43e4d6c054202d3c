import { type Context, issue, ok, type Result, refuse, type State } from '@kpikit/core';
import type { Invitation } from '../model/invitation.ts';
import { invitations } from '../model/tables.ts';

/** The invitation, when it is there and still open at this moment. */
export function openInvitation(state: State, id: string, { now }: Context): Result<Invitation> {
  const invitation = state.get(invitations, id);
  if (!invitation) {
    return refuse(
      issue('alignment/invitation_not_found', { path: ['invitationId'], params: { id } }),
    );
  }
  const isOver = invitation.expiresAt !== null && invitation.expiresAt <= now;
  const status = isOver && invitation.status === 'proposed' ? 'expired' : invitation.status;
  if (status === 'proposed') return ok(invitation);
  return refuse(
    issue('alignment/invitation_closed', { path: ['invitationId'], params: { id, status } }),
  );
}
