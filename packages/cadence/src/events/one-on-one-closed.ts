import { defineEvent, Text } from '@kpikit/core';
import * as z from 'zod';
import { OneOnOneId } from '../model/ids.ts';
import { Action, OneOnOne } from '../model/one-on-one.ts';
import { actions, oneOnOnes } from '../model/tables.ts';

/** A talk ended in actions, or in the reason why there are none. KPI wishes go out to whoever handles them. */
export const oneOnOneClosed = /* @__PURE__ */ (() =>
  defineEvent('cadence.oneOnOneClosed', {
    data: z.strictObject({
      oneOnOneId: OneOnOneId,
      actions: z.array(Action.omit({ what: true })),
      kpiWishes: OneOnOne.shape.kpiWishes,
    }),
    personal: OneOnOne.pick({ minutes: true, withoutAction: true }).extend({
      whats: z.array(Text.nullable()),
    }),
    apply(write, { data, personal, at }) {
      write.update(oneOnOnes, data.oneOnOneId, (talk) => {
        talk.closedAt = at;
        talk.kpiWishes = data.kpiWishes;
        talk.minutes = personal?.minutes ?? null;
        talk.withoutAction = personal?.withoutAction ?? null;
      });
      for (const [index, action] of data.actions.entries()) {
        write.put(actions, { ...action, what: personal?.whats[index] ?? null });
      }
    },
  }))();
