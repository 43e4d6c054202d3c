import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ReviewId } from '../model/ids.ts';
import { Review } from '../model/review.ts';
import { reviews } from '../model/tables.ts';

/** The person has looked back on the cycle (B4.3). */
export const selfReviewed = /* @__PURE__ */ (() =>
  defineEvent('cadence.selfReviewed', {
    data: z.strictObject({ reviewId: ReviewId, personId: PersonId }),
    personal: Review.pick({ self: true, accounts: true }),
    apply(write, { data, personal }) {
      write.update(reviews, data.reviewId, (review) => {
        review.step = 'manager';
        review.self = personal?.self ?? null;
        review.accounts = personal?.accounts ?? null;
      });
    },
  }))();
