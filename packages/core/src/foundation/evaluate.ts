import type { Formula, Step } from './formula.ts';
import { operate, operatorCodes } from './operate.ts';
import { type PartFigures, partValues } from './part-values.ts';

/** Why a formula has no value: no figure for a part, or an operation without a finite answer. */
export type NoValueReason =
  | 'missing_value'
  | 'invalid_value'
  | 'division_by_zero'
  | 'undefined_power'
  | 'out_of_range'
  | 'qualitative';

export interface Evaluation {
  readonly value: number | null;
  readonly reason: NoValueReason | null;
  /** The part that is missing, where one is. */
  readonly part: string | null;
  /** The character of the source where it stopped. */
  readonly at: number | null;
}

/**
 * The value of a formula for the figures of its parts. What cannot be known is `null` with the
 * reason and the place, never 0, NaN or infinite. `compileFormula` is the fast form.
 */
export function evaluate(formula: Formula, figures: PartFigures): Evaluation {
  if (formula.relation === 'qualitative') return noValue('qualitative', formula.steps.at(-1));
  const values = partValues(formula, figures);
  const results: number[] = [];
  for (const step of formula.steps) {
    if (step.op === 'number') results.push(step.value);
    else if (step.op === 'part') {
      const value = values[step.part] ?? null;
      const part = formula.parts[step.part] ?? null;
      if (value === null) return noValue('missing_value', step, part);
      if (!Number.isFinite(value)) return noValue('invalid_value', step, part);
      results.push(value);
    } else {
      const [left, right] = [results[step.left] ?? 0, results[step.right] ?? 0];
      const result = operate(operatorCodes[step.op], left, right);
      if (!Number.isFinite(result)) return noValue(whyNot(step.op, left, right), step);
      results.push(result);
    }
  }
  return { value: (results.at(-1) ?? 0) + 0, reason: null, part: null, at: null };
}

function whyNot(op: Step['op'], left: number, right: number): NoValueReason {
  if (op === 'divide' && right === 0) return 'division_by_zero';
  if (op === 'power' && left === 0) return 'division_by_zero';
  if (op === 'power' && left < 0 && !Number.isInteger(right)) return 'undefined_power';
  return 'out_of_range';
}

function noValue(
  reason: NoValueReason,
  step: Step | undefined,
  part: string | null = null,
): Evaluation {
  return { value: null, reason, part, at: step?.at ?? null };
}
