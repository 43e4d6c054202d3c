import { defineTable } from '@kpikit/core';
import { Comment } from './comment.ts';
import { Invitation } from './invitation.ts';
import { Proposal } from './proposal.ts';

export const invitations = /* @__PURE__ */ defineTable('alignment.invitations', Invitation, {
  personal: ['message'],
  readers: {
    about: (invitation) => [...invitation.requestedBy, ...invitation.invited],
    participants: (invitation) => invitation.approvers,
  },
});
export const proposals = /* @__PURE__ */ defineTable('alignment.proposals', Proposal, {
  personal: ['reason'],
  readers: {
    about: (proposal) => [proposal.by],
    participants: (proposal) => proposal.asks.map((ask) => ask.personId),
  },
});
export const comments = /* @__PURE__ */ defineTable('alignment.comments', Comment, {
  personal: ['text'],
  readers: { about: (comment) => [comment.by], fields: { text: ['everyone'] } },
});
