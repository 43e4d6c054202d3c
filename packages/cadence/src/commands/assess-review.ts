import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { reviewAssessed } from '../events/review-assessed.ts';
import { ReviewId } from '../model/ids.ts';
import { ManagerReview } from '../model/review.ts';
import { reviews } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';
import { reviewStepIssues } from '../workflow/review-issues.ts';

/** The manager looks back second: completion, performance, development, effort over the whole cycle. */
export const assessReview = /* @__PURE__ */ (() => {
  const { shape } = ManagerReview;
  return defineCommand('cadence.assessReview', {
    input: z.strictObject({
      reviewId: ReviewId,
      completion: shape.completion.default(null),
      performance: shape.performance.default(null),
      development: shape.development.default(null),
      effort: shape.effort.default(null),
    }),
    personal: ['completion', 'performance', 'development', 'effort'],
    decide(state, { reviewId, ...manager }, { actor }) {
      const review = state.get(reviews, reviewId);
      if (!review) return refuse(notFound('review', reviewId, ['reviewId']));
      const { personId } = review;
      const issues = [
        ...reviewStepIssues(review, 'manager'),
        ...(actor === personId ? [issue('cadence/reviews_oneself_as_manager')] : []),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok([reviewAssessed({ reviewId, personId, reviewerId: actor }, { manager })]);
    },
  });
})();
