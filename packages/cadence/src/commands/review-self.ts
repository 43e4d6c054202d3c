import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { selfReviewed } from '../events/self-reviewed.ts';
import { ReviewId } from '../model/ids.ts';
import { KpiAccount, SelfReview } from '../model/review.ts';
import { reviews } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';
import { reviewKpiIssues, reviewStepIssues } from '../workflow/review-issues.ts';

/** The person looks back first: feelings, difficulties, lessons, changes, support; per KPI why it came so. */
export const reviewSelf = /* @__PURE__ */ (() => {
  const { feelings, difficulties, lessons, changes, support } = SelfReview.shape;
  const { cause, helped, hindered, lesson, resources } = KpiAccount.shape;
  const Account = KpiAccount.extend({
    cause: cause.default(null),
    helped: helped.default(null),
    hindered: hindered.default(null),
    lesson: lesson.default(null),
    resources: resources.default(null),
  });
  return defineCommand('cadence.reviewSelf', {
    input: z.strictObject({
      reviewId: ReviewId,
      feelings: feelings.default(null),
      difficulties: difficulties.default(null),
      lessons: lessons.default(null),
      changes: changes.default(null),
      support: support.default(null),
      accounts: z.array(Account).max(1_000).default([]),
    }),
    personal: ['feelings', 'difficulties', 'lessons', 'changes', 'support', 'accounts'],
    decide(state, { reviewId, accounts, ...self }, { actor }) {
      const review = state.get(reviews, reviewId);
      if (!review) return refuse(notFound('review', reviewId, ['reviewId']));
      const { personId } = review;
      const issues = [
        ...reviewStepIssues(review, 'self'),
        ...reviewKpiIssues(
          review,
          accounts.map(({ kpiId }) => kpiId),
          'accounts',
        ),
        ...(actor !== null && actor !== personId ? [issue('cadence/self_review_of_another')] : []),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok([selfReviewed({ reviewId, personId }, { self, accounts })]);
    },
  });
})();
