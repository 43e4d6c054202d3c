import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { praiseWithdrawn } from '../events/praise-withdrawn.ts';
import { postedBy } from '../ledger/posted-by.ts';
import { PraiseId } from '../model/ids.ts';
import { praises } from '../model/tables.ts';
import { praiseEntryId } from '../praise/granted-by.ts';
import { unknownId } from './known.ts';

/** Takes one's praise back, and its points with it; refused once any of them were spent. */
export const withdrawPraise = /* @__PURE__ */ (() =>
  defineCommand('rewards.withdrawPraise', {
    input: z.strictObject({ praiseId: PraiseId }),
    decide(state, { praiseId }, { now, actor }) {
      const praise = state.get(praises, praiseId);
      if (!praise) return refuse(...unknownId(state, 'praise', praiseId, ['praiseId']));
      const path = ['praiseId'];
      if (praise.withdrawnAt !== null) return refuse(issue('rewards/praise_withdrawn', { path }));
      // The system itself may act for a giver who has left.
      if (actor !== null && actor !== praise.fromId) {
        return refuse(issue('rewards/not_the_giver', { path }));
      }
      const withdrawn = praiseWithdrawn({ praiseId });
      if (praise.credits.length === 0) return ok([withdrawn]);
      const id = `withdraw:${praiseId}`;
      const entryId = praiseEntryId(praiseId);
      const posted = postedBy(state, { kind: 'reverse', id, entryId }, now);
      return posted.issues ? posted : ok([withdrawn, ...posted.value]);
    },
  }))();
