import { defineCommand, issue, KpiId, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { reviewClosed } from '../events/review-closed.ts';
import { ReviewId } from '../model/ids.ts';
import { Review, ReviewDecision } from '../model/review.ts';
import { reviews } from '../model/tables.ts';
import { completionOf } from '../workflow/completion-of.ts';
import { notFound } from '../workflow/not-found.ts';
import { reviewKpiIssues, reviewStepIssues } from '../workflow/review-issues.ts';

/**
 * Ends a review with the talk: each KPI gets exactly one of keep, adjust or stop, and its completion is
 * frozen as it stands (B4.3). `carryOver` hands the decisions to the next cycle.
 */
export const closeReview = /* @__PURE__ */ (() =>
  defineCommand('cadence.closeReview', {
    input: z.strictObject({
      reviewId: ReviewId,
      decisions: z
        .array(z.strictObject({ kpiId: KpiId, decision: ReviewDecision }))
        .max(1_000)
        .default([]),
      minutes: Review.shape.minutes.default(null),
    }),
    personal: ['minutes'],
    decide(state, { reviewId, decisions, minutes }, { now }) {
      const review = state.get(reviews, reviewId);
      if (!review) return refuse(notFound('review', reviewId, ['reviewId']));
      const decisionOf = new Map<string, ReviewDecision>(
        decisions.map(({ kpiId, decision }) => [kpiId, decision]),
      );
      const issues = [
        ...reviewStepIssues(review, 'meeting'),
        ...reviewKpiIssues(
          review,
          decisions.map(({ kpiId }) => kpiId),
          'decisions',
        ),
        ...review.kpis
          .filter(({ kpiId }) => !decisionOf.has(kpiId))
          .map(({ kpiId }) =>
            issue('cadence/decision_needed', { path: ['decisions'], params: { kpiId } }),
          ),
      ];
      if (issues.length > 0) return refuse(...issues);
      const { personId, cycleId } = review;
      const kpis = review.kpis.map(({ kpiId }) => ({
        kpiId,
        ...completionOf(state, kpiId, now),
        decision: decisionOf.get(kpiId) ?? null,
      }));
      return ok([reviewClosed({ reviewId, personId, cycleId, kpis }, { minutes })]);
    },
  }))();
