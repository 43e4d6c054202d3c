import { type Issue, issue } from '@kpikit/core';
import type { Review, ReviewStep } from '../model/review.ts';

/** The steps of a review come one after another: self, manager, talk (B4.3). */
export function reviewStepIssues(review: Review, step: ReviewStep): readonly Issue[] {
  if (review.step === step) return [];
  return [
    issue('cadence/review_step_refused', {
      path: ['reviewId'],
      params: { at: review.step, asked: step },
    }),
  ];
}

/** KPIs that are not in the review, or said twice. */
export function reviewKpiIssues(
  review: Review,
  kpiIds: readonly string[],
  field: string,
): readonly Issue[] {
  const known = new Set<string>(review.kpis.map(({ kpiId }) => kpiId));
  return kpiIds.flatMap((kpiId, index) => {
    const details = { path: [field, index, 'kpiId'], params: { kpiId } };
    if (!known.has(kpiId)) return [issue('cadence/kpi_not_in_review', details)];
    return kpiIds.indexOf(kpiId) < index ? [issue('cadence/kpi_twice', details)] : [];
  });
}
