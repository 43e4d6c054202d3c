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
  const isOpen = invitation.status === 'proposed' || invitation.status === 'agreed';
  if (isOpen && !isOver) return ok(invitation);
  const status = isOpen ? 'expired' : invitation.status;
  return refuse(
    issue('alignment/invitation_closed', { path: ['invitationId'], params: { id, status } }),
  );
}
