import { Instant, KpiId, PersonId, Text } from '@kpikit/core';
import * as z from 'zod';
import { CommentId, ProposalId } from './ids.ts';

/** What somebody thinks of a KPI's feasibility (B3.3); a thread per KPI. */
export const Comment = /* @__PURE__ */ (() =>
  z.strictObject({
    id: CommentId,
    kpiId: KpiId,
    proposalId: ProposalId.nullable(),
    inReplyTo: CommentId.nullable(),
    by: PersonId.nullable(),
    at: Instant,
    /** `null` says nothing about feasibility. */
    stance: z.enum(['feasible', 'doubtful', 'infeasible']).nullable(),
    text: Text.nullable(),
  }))();
export interface Comment extends z.infer<typeof Comment> {}
