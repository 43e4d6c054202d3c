import * as z from 'zod';
import { FactorId, GoalId } from './ids.ts';
import { Name, Text } from './text.ts';
import { Unit } from './unit.ts';

/** A part of a goal's formula: a variable that effort moves, or a constant (B1.3, B1.4). */
export const Factor = /* @__PURE__ */ (() =>
  z.strictObject({
    id: FactorId,
    goalId: GoalId,
    name: Name,
    kind: z.enum(['variable', 'constant']),
    /** Why it is one or the other; the book asks for a reason each time. */
    reason: Text.min(1),
    /** How it splits further: `Paying = Trials × Trial-to-paid rate`. */
    formula: Name.nullable(),
    /** Named, not measured: a part of a qualitative sum. */
    qualitative: z.boolean(),
    /** Today's value, where known. */
    current: z.number().nullable(),
    /** What it can reach at worst and best, where known. */
    reachable: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
    unit: Unit.nullable(),
  }))();
export interface Factor extends z.infer<typeof Factor> {}
