import { CycleId, defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ReviewId } from '../model/ids.ts';
import { Review } from '../model/review.ts';
import { reviews } from '../model/tables.ts';

/** A cycle is over for a person: each KPI with its completion and what becomes of it. */
export const reviewClosed = /* @__PURE__ */ (() =>
  defineEvent('cadence.reviewClosed', {
    data: z.strictObject({
      reviewId: ReviewId,
      personId: PersonId,
      cycleId: CycleId,
      kpis: Review.shape.kpis,
    }),
    personal: Review.pick({ minutes: true }),
    apply(write, { data, personal, at }) {
      write.update(reviews, data.reviewId, (review) => {
        review.step = 'closed';
        review.closedAt = at;
        review.kpis = data.kpis;
        review.minutes = personal?.minutes ?? null;
      });
    },
  }))();
