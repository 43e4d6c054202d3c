import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { OneOnOne } from '../model/one-on-one.ts';
import { oneOnOnes } from '../model/tables.ts';

export const oneOnOneRequested = /* @__PURE__ */ (() => {
  const later = { topic: true, minutes: true, withoutAction: true } as const;
  return defineEvent('cadence.oneOnOneRequested', {
    data: z.strictObject({ oneOnOne: OneOnOne.omit(later) }),
    personal: OneOnOne.pick({ topic: true }),
    apply(write, { data, personal }) {
      const topic = personal?.topic ?? null;
      write.put(oneOnOnes, { ...data.oneOnOne, topic, minutes: null, withoutAction: null });
    },
  });
})();
