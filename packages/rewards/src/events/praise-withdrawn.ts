import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { PraiseId } from '../model/ids.ts';
import { praises } from '../model/tables.ts';

/** A praise was taken back by its giver; it stays in the records and leaves the feed. */
export const praiseWithdrawn = /* @__PURE__ */ (() =>
  defineEvent('rewards.praiseWithdrawn', {
    data: z.strictObject({ praiseId: PraiseId }),
    apply(write, { data, at }) {
      write.update(praises, data.praiseId, (praise) => {
        praise.withdrawnAt = at;
      });
    },
  }))();
