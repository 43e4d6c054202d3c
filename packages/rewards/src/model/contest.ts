import { limits, Name, Period } from '@kpikit/core';
import * as z from 'zod';
import { ContestId, GiftId } from './ids.ts';
import { Points } from './points.ts';
import { PraiseKind } from './praise.ts';

/** What a contest counts. */
export const ContestMeasure = /* @__PURE__ */ z.enum([
  'praises',
  'points',
  'praisers',
  'on_time_check_ins',
  'kpi_progress',
  'tally',
]);
export type ContestMeasure = z.infer<typeof ContestMeasure>;

/** What a place wins. Points go to the person, or to each member of the unit. */
export const Prize = /* @__PURE__ */ (() =>
  z.strictObject({
    place: z.int().min(1),
    points: Points.nullable(),
    giftId: GiftId.nullable(),
    badge: Name.nullable(),
  }))();
export interface Prize extends z.infer<typeof Prize> {}

/** A star award: a short contest with public standings, meant first for teams (B5.4). */
export const Contest = /* @__PURE__ */ (() =>
  z.strictObject({
    id: ContestId,
    title: Name,
    subject: z.enum(['person', 'unit']),
    /** First and last day, in the company's zone. */
    period: Period,
    measure: ContestMeasure,
    /** Praise of these kinds only; all kinds when empty. */
    praiseKinds: z.array(PraiseKind).max(limits.list),
    /** Divides a unit's score by its members, so that large teams have no head start. */
    perHead: z.boolean(),
    /** How many places win. */
    places: z.int().min(1).max(limits.list),
    ties: z.enum(['shared', 'dense']),
    /** Equal scores: each wins the prize of their place, or they share the points of the places they cover. */
    tiedPrizes: z.enum(['all', 'pool']),
    prizes: z.array(Prize).max(limits.list),
    status: z.enum(['open', 'closed']),
  }))();
export interface Contest extends z.infer<typeof Contest> {}
