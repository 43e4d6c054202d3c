import { CycleId, Instant, KpiId, limits, PersonId, Text } from '@kpikit/core';
import * as z from 'zod';
import { ReviewId } from './ids.ts';

export const ReviewStep = /* @__PURE__ */ (() =>
  z.enum(['self', 'manager', 'meeting', 'closed']))();
export type ReviewStep = z.infer<typeof ReviewStep>;

/** What becomes of a KPI in the next cycle (B4.3). */
export const ReviewDecision = /* @__PURE__ */ (() => z.enum(['keep', 'adjust', 'stop']))();
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** A KPI at the end of its cycle: frozen when the review closes, unknown before. */
export const ReviewedKpi = /* @__PURE__ */ (() =>
  z.strictObject({
    kpiId: KpiId,
    /** 1 is the target; `null` where there was no answer, or not yet. */
    completion: z.number().nullable(),
    met: z.boolean().nullable(),
    decision: ReviewDecision.nullable(),
  }))();
export interface ReviewedKpi extends z.infer<typeof ReviewedKpi> {}

/** Plan against reality, in words. */
export const KpiAccount = /* @__PURE__ */ (() =>
  z.strictObject({
    kpiId: KpiId,
    cause: Text.nullable(),
    helped: Text.nullable(),
    hindered: Text.nullable(),
    lesson: Text.nullable(),
    /** What should move: people, time, money. */
    resources: Text.nullable(),
  }))();
export interface KpiAccount extends z.infer<typeof KpiAccount> {}

export const SelfReview = /* @__PURE__ */ (() =>
  z.strictObject({
    feelings: Text.nullable(),
    difficulties: Text.nullable(),
    lessons: Text.nullable(),
    changes: Text.nullable(),
    support: Text.nullable(),
  }))();
export const ManagerReview = /* @__PURE__ */ (() =>
  z.strictObject({
    completion: Text.nullable(),
    performance: Text.nullable(),
    development: Text.nullable(),
    /** Over the whole cycle, not only its last weeks. */
    effort: Text.nullable(),
  }))();

/** The end of a person's cycle: what came of it, why, and what goes on (B4.3). For learning, not marks. */
export const Review = /* @__PURE__ */ (() =>
  z.strictObject({
    id: ReviewId,
    cycleId: CycleId,
    personId: PersonId,
    step: ReviewStep,
    openedAt: Instant,
    closedAt: Instant.nullable(),
    reviewedBy: PersonId.nullable(),
    kpis: z.array(ReviewedKpi).max(limits.list),
    accounts: z.array(KpiAccount).max(limits.list).nullable(),
    self: SelfReview.nullable(),
    manager: ManagerReview.nullable(),
    minutes: Text.nullable(),
  }))();
export interface Review extends z.infer<typeof Review> {}
