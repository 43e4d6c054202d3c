import { limits } from '@kpikit/core';
import * as z from 'zod';

const id = () => z.string().min(1).max(limits.id, { abort: true });

export const InvitationId = /* @__PURE__ */ id().brand<'InvitationId'>();
export type InvitationId = z.infer<typeof InvitationId>;
export const ProposalId = /* @__PURE__ */ id().brand<'ProposalId'>();
export type ProposalId = z.infer<typeof ProposalId>;
export const CommentId = /* @__PURE__ */ id().brand<'CommentId'>();
export type CommentId = z.infer<typeof CommentId>;
