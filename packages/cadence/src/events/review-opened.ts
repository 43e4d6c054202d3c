import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Review } from '../model/review.ts';
import { reviews } from '../model/tables.ts';

export const reviewOpened = /* @__PURE__ */ (() =>
  defineEvent('cadence.reviewOpened', {
    data: z.strictObject({
      review: Review.omit({ accounts: true, self: true, manager: true, minutes: true }),
    }),
    apply(write, { data }) {
      const blank = { accounts: null, self: null, manager: null, minutes: null };
      write.put(reviews, { ...data.review, ...blank });
    },
  }))();
