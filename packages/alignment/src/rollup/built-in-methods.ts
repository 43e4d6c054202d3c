import { countMet } from './count-met.ts';
import { formula } from './formula.ts';
import { milestone } from './milestone.ts';
import { minimum } from './minimum.ts';
import { own } from './own.ts';
import { ratio } from './ratio.ts';
import type { RollUpMethod } from './roll-up-method.ts';
import { sum } from './sum.ts';

/** The methods beside the weighted average, which is the default and part of the engine. */
export const builtInMethods: readonly RollUpMethod[] = [
  sum,
  ratio,
  formula,
  minimum,
  countMet,
  milestone,
  own,
];
