import { defineModule, kpiStatusChanged, linkRemoved, targetRevised, when } from '@kpikit/core';
import { answerInvitation } from './commands/answer-invitation.ts';
import { answerProposal } from './commands/answer-proposal.ts';
import { approveInvitation } from './commands/approve-invitation.ts';
import { closeOvertaken, overtaken } from './commands/close-overtaken.ts';
import { commentOnKpi } from './commands/comment-on-kpi.ts';
import { counterInvitation } from './commands/counter-invitation.ts';
import { counterProposal } from './commands/counter-proposal.ts';
import { expireInvitations, nextExpiry } from './commands/expire-invitations.ts';
import { inviteCoOwner } from './commands/invite-co-owner.ts';
import { leaveCoOwnership } from './commands/leave-co-ownership.ts';
import { proposeChanges } from './commands/propose-changes.ts';
import { requestCooperation } from './commands/request-cooperation.ts';
import { undoProposal } from './commands/undo-proposal.ts';
import { withdrawInvitation } from './commands/withdraw-invitation.ts';
import { withdrawProposal } from './commands/withdraw-proposal.ts';
import { coOwnershipAccepted } from './events/co-ownership-accepted.ts';
import { coOwnershipLeft } from './events/co-ownership-left.ts';
import { cooperationAccepted } from './events/cooperation-accepted.ts';
import { invitationAnswered } from './events/invitation-answered.ts';
import { invitationApproved } from './events/invitation-approved.ts';
import { invitationClosed } from './events/invitation-closed.ts';
import { invitationCountered } from './events/invitation-countered.ts';
import { invitationSent } from './events/invitation-sent.ts';
import { kpiCommented } from './events/kpi-commented.ts';
import { progressChanged } from './events/progress-changed.ts';
import { proposalApplied } from './events/proposal-applied.ts';
import { proposalConsented } from './events/proposal-consented.ts';
import { proposalEnded } from './events/proposal-ended.ts';
import { proposalMade } from './events/proposal-made.ts';
import { alignmentMapWith, type MapOptions } from './model/alignment-map.ts';
import { comments, invitations, proposals } from './model/tables.ts';

const closing = ({ state }: { readonly state: Parameters<typeof overtaken>[0] }) =>
  overtaken(state).length > 0 ? [closeOvertaken({})] : [];

/**
 * The module with roll-up methods of one's own and with the choices of a company: a method comes from
 * whoever has it, a plugin's file or the host's, and nodes ask for it by its name.
 */
export function alignmentWith(options: MapOptions) {
  return defineModule({
    id: 'alignment',
    tables: [invitations, proposals, comments],
    views: [alignmentMapWith(options)],
    commands: [
      requestCooperation,
      inviteCoOwner,
      answerInvitation,
      approveInvitation,
      counterInvitation,
      withdrawInvitation,
      leaveCoOwnership,
      expireInvitations,
      proposeChanges,
      answerProposal,
      counterProposal,
      withdrawProposal,
      undoProposal,
      closeOvertaken,
      commentOnKpi,
    ],
    events: [
      invitationSent,
      invitationAnswered,
      invitationApproved,
      invitationCountered,
      invitationClosed,
      cooperationAccepted,
      coOwnershipAccepted,
      coOwnershipLeft,
      proposalMade,
      proposalConsented,
      proposalApplied,
      proposalEnded,
      kpiCommented,
      progressChanged,
    ],
    hooks: [
      when(targetRevised, closing),
      when(kpiStatusChanged, closing),
      when(linkRemoved, closing),
    ],
    nextWakeUp: nextExpiry,
    tick: expireInvitations,
  });
}

/** Who moves what, and how people agree on it: the map, invitations, proposals and comments (B3). */
export const alignment = /* @__PURE__ */ alignmentWith({});
