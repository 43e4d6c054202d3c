import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { Target } from '../measure/target.ts';
import { Period } from '../time/period.ts';
import { Level } from './level.ts';
import { Link } from './link.ts';
import { NodeRef } from './node-ref.ts';
import { RollUp } from './roll-up.ts';
import { Name } from './text.ts';
import { Unit } from './unit.ts';

const anyId = () => z.string().min(1).max(limits.id, { abort: true });

/** A goal, factor, CSF or KPI as the map sees it: one shape for all, from records or from a host's own tables. */
export const PlanNode = /* @__PURE__ */ (() =>
  z.strictObject({
    ref: NodeRef,
    title: Name,
    level: Level.nullable(),
    target: Target.nullable(),
    baseline: z.number().nullable(),
    unit: Unit.nullable(),
    rollUp: RollUp.nullable(),
    /** Id of the KPI whose amount this rate applies to. */
    rateOf: anyId().nullable(),
    owners: z.array(z.strictObject({ personId: anyId(), part: z.number().positive() })),
    orgUnitId: anyId().nullable(),
    period: Period.nullable(),
    confidential: z.boolean(),
    /** Draft and proposed nodes are drawn and not counted; closed and dropped ones are left out. */
    status: z.enum(['draft', 'proposed', 'active']),
  }))();
export interface PlanNode extends z.infer<typeof PlanNode> {}

export const PlanMeasurement = /* @__PURE__ */ (() =>
  z.strictObject({ kpiId: anyId(), value: z.number(), at: z.string().min(1).max(32) }))();

/** The whole map as plain data: the shape that first-door functions take. */
export const Plan = /* @__PURE__ */ (() =>
  z.strictObject({
    nodes: z.array(PlanNode),
    links: z.array(Link),
    measurements: z.array(PlanMeasurement),
  }))();
export interface Plan extends z.infer<typeof Plan> {}
/** A plan as a host writes it: ids are plain strings. */
export type PlanInput = z.input<typeof Plan>;
