import { CoreValueId, Instant, KpiId, limits, OrgUnitId, PersonId, Text } from '@kpikit/core';
import * as z from 'zod';
import { PraiseId } from './ids.ts';
import { Points } from './points.ts';

/** `core_value`, `kpi`, `thanks`, or a plugin's own, as in `acme/safety`. */
export const PraiseKind = /* @__PURE__ */ (() =>
  z
    .string()
    .max(limits.id, { abort: true })
    .regex(/^[a-z][a-z0-9_]{0,63}(\/[a-z][a-z0-9_]{0,63})?$/))();
export type PraiseKind = z.infer<typeof PraiseKind>;

/** `public` is seen by everyone, `private` by giver, receivers and those above the receivers. */
export const Visibility = /* @__PURE__ */ z.enum(['public', 'private']);
export type Visibility = z.infer<typeof Visibility>;

/** Recognition of a concrete contribution, from anyone to one or several people (B5.1). */
export const Praise = /* @__PURE__ */ (() =>
  z.strictObject({
    id: PraiseId,
    at: Instant,
    fromId: PersonId,
    /** Everyone it reaches, sorted: the people named, a team's members, a KPI's owners. */
    toIds: z.array(PersonId).min(1).max(limits.list),
    /** The team it was addressed to. */
    toUnitId: OrgUnitId.nullable(),
    kind: PraiseKind,
    coreValueId: CoreValueId.nullable(),
    kpiId: KpiId.nullable(),
    /** In the giver's words; emptied when their author is erased. */
    text: Text.nullable(),
    visibility: Visibility,
    /** The check-in it was given in. */
    checkInId: z.string().min(1).max(limits.id).nullable(),
    /** Points that it brought, by receiver; empty for a plain thank-you. */
    credits: z.array(z.strictObject({ personId: PersonId, points: Points })).max(limits.list),
    withdrawnAt: Instant.nullable(),
  }))();
export interface Praise extends z.infer<typeof Praise> {}
