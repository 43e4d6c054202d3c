import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { ContestResult } from '../model/contest-result.ts';
import { contestResults, contests } from '../model/tables.ts';

/** A star award has ended: who stands where, and every single thing that counted (B5.4). */
export const contestClosed = /* @__PURE__ */ (() =>
  defineEvent('rewards.contestClosed', {
    data: z.strictObject({ result: ContestResult }),
    apply(write, { data: { result } }) {
      write.put(contestResults, result);
      write.update(contests, result.id, (contest) => {
        contest.status = 'closed';
      });
    },
  }))();
