import { defineCommand, ok, PersonId, refuse } from '@kpikit/core';
import * as z from 'zod';
import { accountsFor } from '../ledger/accounts-for.ts';
import { postedBy } from '../ledger/posted-by.ts';
import { Points } from '../model/points.ts';
import { unknownId } from './known.ts';

/** Points from the company itself: a prize, a welcome, a correction in somebody's favour. */
export const awardPoints = /* @__PURE__ */ (() =>
  defineCommand('rewards.awardPoints', {
    input: z.strictObject({
      /** The client's own id: the same award sent again is given once. */
      clientId: z.string().min(1).max(100),
      toIds: z.array(PersonId).min(1).max(1_000),
      /** For each. */
      points: Points,
    }),
    decide(state, { clientId, toIds, points }, context) {
      const unknown = toIds.flatMap((id, index) =>
        unknownId(state, 'person', id, ['toIds', index]),
      );
      if (unknown.length > 0) return refuse(...unknown);
      const { ids, opened } = accountsFor(state, toIds, context);
      const to = ids.map((accountId) => ({ accountId, points }));
      const award = { kind: 'award' as const, id: `award:${clientId}`, to };
      const posted = postedBy(state, award, context.now);
      return posted.issues ? posted : ok([...opened, ...posted.value]);
    },
  }))();
