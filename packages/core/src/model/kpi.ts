import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { Target } from '../measure/target.ts';
import { Period } from '../time/period.ts';
import { PlainDate } from '../time/plain-date.ts';
import { CycleId, KpiId, OrgUnitId, PersonId } from './ids.ts';
import { Level } from './level.ts';
import { Method } from './method.ts';
import { RollUp } from './roll-up.ts';
import { Extra, Name } from './text.ts';
import { Unit } from './unit.ts';

/** An owner and their part; equal parts mean the KPI is undivided. */
export const KpiOwner = /* @__PURE__ */ (() =>
  z.strictObject({ personId: PersonId, part: z.number().positive() }))();

/** A value of an earlier period, for judging what is achievable (B2.4). */
export const PastValue = /* @__PURE__ */ (() =>
  z.strictObject({ startOn: PlainDate, endOn: PlainDate, value: z.number() }))();

export const KpiStatus = /* @__PURE__ */ z.enum([
  'draft',
  'proposed',
  'active',
  'closed',
  'dropped',
]);
export type KpiStatus = z.infer<typeof KpiStatus>;

/** A figure somebody answers for (B2). What it contributes to is told by links. */
export const Kpi = /* @__PURE__ */ (() =>
  z.strictObject({
    id: KpiId,
    statement: Name,
    level: Level,
    owners: z.array(KpiOwner).max(limits.list),
    leadId: PersonId.nullable(),
    supporterIds: z.array(PersonId).max(limits.list),
    orgUnitId: OrgUnitId.nullable(),
    cycleId: CycleId.nullable(),
    /** The KPI's own period; `null` runs with its cycle. */
    period: Period.nullable(),
    target: Target,
    baseline: z.number().nullable(),
    unit: Unit,
    method: Method.nullable(),
    /** The KPI whose amount this rate applies to: the demo→trial rate of demos. */
    rateOf: KpiId.nullable(),
    rollUp: RollUp.nullable(),
    history: z.array(PastValue).max(limits.list),
    tags: z.array(Name).max(limits.list),
    /** Seen by owners and their managers only, and never leaked by a roll-up of few. */
    confidential: z.boolean(),
    status: KpiStatus,
    extra: Extra,
  }))();
export interface Kpi extends z.infer<typeof Kpi> {}
