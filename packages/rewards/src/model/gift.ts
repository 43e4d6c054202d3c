import { Name, PlainDate } from '@kpikit/core';
import * as z from 'zod';
import { GiftId } from './ids.ts';
import { Points } from './points.ts';

/** Something points can be exchanged for (B5.3). */
export const Gift = /* @__PURE__ */ (() =>
  z.strictObject({
    id: GiftId,
    name: Name,
    /** A house's own grouping: `drink`, `voucher`, `book`. */
    kind: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
    points: Points,
    /** How many there are in all, handed out ones included; `null` without limit. */
    stock: z.int().min(0).nullable(),
    perPerson: z.int().min(1).nullable(),
    /** First and last day on which it may be asked for. */
    fromOn: PlainDate.nullable(),
    untilOn: PlainDate.nullable(),
    /** Won in a star award only, never bought. */
    awardOnly: z.boolean(),
    status: z.enum(['offered', 'retired']),
  }))();
export interface Gift extends z.infer<typeof Gift> {}
