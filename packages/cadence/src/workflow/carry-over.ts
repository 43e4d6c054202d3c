import type { Review, ReviewDecision } from '../model/review.ts';

/** KPI ids by what was decided about them, each list sorted. */
export type CarryOver = Readonly<Record<ReviewDecision, readonly string[]>>;

/** What closed reviews hand to the next cycle: what goes on, what goes on changed, what ends (B4.3). */
export function carryOver(reviews: readonly Pick<Review, 'kpis' | 'closedAt'>[]): CarryOver {
  const decided = reviews.filter((each) => each.closedAt !== null).flatMap((each) => each.kpis);
  const idsOf = (decision: ReviewDecision) =>
    [
      ...new Set(
        decided.filter((each) => each.decision === decision).map(({ kpiId }): string => kpiId),
      ),
    ].sort();
  return { keep: idsOf('keep'), adjust: idsOf('adjust'), stop: idsOf('stop') };
}
