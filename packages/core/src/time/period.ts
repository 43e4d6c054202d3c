import * as z from 'zod';
import { PlainDate } from './plain-date.ts';

/** A run of days, both ends included. */
export const Period = /* @__PURE__ */ (() =>
  z
    .strictObject({ startOn: PlainDate, endOn: PlainDate })
    .readonly()
    .refine(({ startOn, endOn }) => startOn <= endOn, {
      path: ['endOn'],
      params: { code: 'ends_before_start' },
    }))();
export interface Period extends z.infer<typeof Period> {}
