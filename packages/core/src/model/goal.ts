import * as z from 'zod';
import { Target } from '../measure/target.ts';
import { Period } from '../time/period.ts';
import { CycleId, GoalId, OrgUnitId, PersonId } from './ids.ts';
import { Level } from './level.ts';
import { RollUp } from './roll-up.ts';
import { Extra, Name } from './text.ts';
import { Unit } from './unit.ts';

/** The year's strategic goal, or an objective whose key results are KPIs under it (B1.1). */
export const Goal = /* @__PURE__ */ (() =>
  z.strictObject({
    id: GoalId,
    title: Name,
    kind: z.enum(['strategic', 'objective']),
    level: Level,
    ownerId: PersonId.nullable(),
    orgUnitId: OrgUnitId.nullable(),
    cycleId: CycleId.nullable(),
    period: Period.nullable(),
    target: Target.nullable(),
    baseline: z.number().nullable(),
    unit: Unit.nullable(),
    /** The goal modelled as a formula of its factors (B1.2): `Profit = Revenue − Cost`. */
    formula: Name.nullable(),
    rollUp: RollUp.nullable(),
    status: z.enum(['draft', 'active', 'closed', 'dropped']),
    extra: Extra,
  }))();
export interface Goal extends z.infer<typeof Goal> {}
