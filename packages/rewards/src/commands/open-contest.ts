import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import { contestOpened } from '../events/contest-opened.ts';
import { Contest } from '../model/contest.ts';
import { contests } from '../model/tables.ts';
import { unknownId } from './known.ts';

const shape = Contest.shape;

/** Opens a star award (B5.4). */
export const openContest = /* @__PURE__ */ (() =>
  defineCommand('rewards.openContest', {
    input: Contest.omit({ status: true }).extend({
      id: shape.id.nullable().default(null),
      subject: shape.subject.default('unit'),
      measure: shape.measure.default('praises'),
      praiseKinds: shape.praiseKinds.default([]),
      perHead: shape.perHead.default(false),
      places: shape.places.default(1),
      ties: shape.ties.default('shared'),
      tiedPrizes: shape.tiedPrizes.default('all'),
      prizes: shape.prizes.default([]),
    }),
    decide(state, { id, ...input }, { newId }) {
      if (id !== null && state.has(contests, id)) {
        return refuse(issue('rewards/id_taken', { path: ['id'], params: { id } }));
      }
      const unknown = input.prizes.flatMap(({ giftId }, index) =>
        unknownId(state, 'gift', giftId, ['prizes', index, 'giftId']),
      );
      if (unknown.length > 0) return refuse(...unknown);
      const contest = { ...input, id: id ?? newId('contest'), status: 'open' as const };
      return ok([contestOpened({ contest })]);
    },
  }))();
