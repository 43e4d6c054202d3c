import * as z from 'zod';
import { CsfId, FactorId } from './ids.ts';
import { RollUp } from './roll-up.ts';
import { Name, Text } from './text.ts';

/** A critical success factor: a variable done well and enough to reach the goal (B1.5). */
export const Csf = /* @__PURE__ */ (() =>
  z.strictObject({
    id: CsfId,
    title: Name,
    /** The variable it comes from. */
    factorId: FactorId,
    /** The book's three criteria, each with the reason it holds, or `null` while unanswered. */
    criteria: z.strictObject({
      effect: Text.nullable(),
      knockOn: Text.nullable(),
      fit: Text.nullable(),
    }),
    selected: z.boolean(),
    why: Text.min(1),
    /** Why a constant was taken after all; `null` for a variable. */
    overrideReason: Text.nullable(),
    rollUp: RollUp.nullable(),
  }))();
export interface Csf extends z.infer<typeof Csf> {}
