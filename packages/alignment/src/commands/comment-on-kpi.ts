import { defineCommand, issue, KpiId, kpis, ok, refuse, Text } from '@kpikit/core';
import * as z from 'zod';
import { kpiCommented } from '../events/kpi-commented.ts';
import { Comment } from '../model/comment.ts';
import { CommentId, ProposalId } from '../model/ids.ts';
import { comments, proposals } from '../model/tables.ts';

/** Says what one thinks of a KPI, or of a proposal about it (B3.3, B3.9); answers join the thread. */
export const commentOnKpi = /* @__PURE__ */ (() =>
  defineCommand('alignment.commentOnKpi', {
    input: z.strictObject({
      kpiId: KpiId,
      text: Text.min(1),
      stance: Comment.shape.stance.default(null),
      inReplyTo: CommentId.nullable().default(null),
      proposalId: ProposalId.nullable().default(null),
    }),
    personal: ['text'],
    decide(state, { text, ...input }, { now, actor, newId }) {
      const { kpiId, inReplyTo, proposalId } = input;
      const parent = inReplyTo === null ? null : state.get(comments, inReplyTo);
      const issues = [
        ...(state.has(kpis, kpiId)
          ? []
          : [issue('alignment/kpi_not_found', { path: ['kpiId'], params: { id: kpiId } })]),
        ...(parent === undefined || (parent && parent.kpiId !== kpiId)
          ? [issue('alignment/comment_not_found', { path: ['inReplyTo'] })]
          : []),
        ...(proposalId !== null && !state.has(proposals, proposalId)
          ? [
              issue('alignment/proposal_not_found', {
                path: ['proposalId'],
                params: { id: proposalId },
              }),
            ]
          : []),
      ];
      if (issues.length > 0) return refuse(...issues);
      const comment = { ...input, id: newId('comment'), by: actor, at: now };
      return ok([kpiCommented({ comment }, { text })]);
    },
  }))();
