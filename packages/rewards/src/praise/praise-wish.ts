import { CoreValueId, KpiId, limits, OrgUnitId, PersonId, Text } from '@kpikit/core';
import * as z from 'zod';
import { Praise, PraiseKind, Visibility } from '../model/praise.ts';

/**
 * A praise as a form or a check-in sends it. What it is about may be told by fields (`kind`,
 * `coreValueId`, `kpiId`) or in one (`about`).
 */
export const PraiseWish = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The client's own id: the same praise sent again is given once. */
    clientId: z.string().min(1).max(100).nullable().default(null),
    /** Who praises; the actor unless given. */
    fromId: PersonId.nullable().default(null),
    toIds: z.array(PersonId).max(limits.list).default([]),
    /** A team: everyone in the unit on that day. */
    toUnitId: OrgUnitId.nullable().default(null),
    kind: PraiseKind.default('thanks'),
    coreValueId: CoreValueId.nullable().default(null),
    kpiId: KpiId.nullable().default(null),
    about: z
      .strictObject({
        kind: PraiseKind,
        id: z.string().min(1).max(limits.id).nullable().default(null),
      })
      .nullable()
      .default(null),
    text: Text.min(1),
    visibility: Visibility.default('public'),
    checkInId: Praise.shape.checkInId.default(null),
  }))();
export interface PraiseWish extends z.infer<typeof PraiseWish> {}
