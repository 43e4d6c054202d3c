import { Instant, KpiId, limits, PersonId, PlainDate, Text } from '@kpikit/core';
import * as z from 'zod';
import { ActionId, CheckInId, OneOnOneId } from './ids.ts';

/** A KPI that a talk wants changed: as a proposal up the chain, or as a revision of its target. */
export const KpiWish = /* @__PURE__ */ (() =>
  z.strictObject({ kpiId: KpiId, as: z.enum(['proposal', 'revision']) }))();

/** A talk of two, or of more where an issue crosses departments (B4.2, step 4; B6.1). */
export const OneOnOne = /* @__PURE__ */ (() =>
  z.strictObject({
    id: OneOnOneId,
    /** Whose talk it is: the employee. */
    personId: PersonId,
    withIds: z.array(PersonId).max(limits.list),
    checkInId: CheckInId.nullable(),
    requestedBy: PersonId.nullable(),
    requestedAt: Instant,
    plannedOn: PlainDate.nullable(),
    closedAt: Instant.nullable(),
    kpiWishes: z.array(KpiWish).max(limits.list),
    topic: Text.nullable(),
    minutes: Text.nullable(),
    /** Why it ended without an action. */
    withoutAction: Text.nullable(),
  }))();
export interface OneOnOne extends z.infer<typeof OneOnOne> {}

/** What somebody took upon themselves: what, who, by when, who approves (B6.1). */
export const Action = /* @__PURE__ */ (() =>
  z.strictObject({
    id: ActionId,
    oneOnOneId: OneOnOneId,
    whoId: PersonId,
    dueOn: PlainDate,
    approverId: PersonId.nullable(),
    doneAt: Instant.nullable(),
    what: Text.nullable(),
  }))();
export interface Action extends z.infer<typeof Action> {}
