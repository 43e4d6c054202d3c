import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ReviewId } from '../model/ids.ts';
import { Review } from '../model/review.ts';
import { reviews } from '../model/tables.ts';

/** The manager has looked back on the whole cycle; the talk comes next (B4.3). */
export const reviewAssessed = /* @__PURE__ */ (() =>
  defineEvent('cadence.reviewAssessed', {
    data: z.strictObject({
      reviewId: ReviewId,
      personId: PersonId,
      reviewerId: PersonId.nullable(),
    }),
    personal: Review.pick({ manager: true }),
    apply(write, { data, personal }) {
      write.update(reviews, data.reviewId, (review) => {
        review.step = 'meeting';
        review.reviewedBy = data.reviewerId;
        review.manager = personal?.manager ?? null;
      });
    },
  }))();
