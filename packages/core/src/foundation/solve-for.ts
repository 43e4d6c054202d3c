import { isMet } from '../measure/is-met.ts';
import type { Comparator } from '../measure/target.ts';
import { compileFormula } from './compile-formula.ts';
import { evaluate, type NoValueReason } from './evaluate.ts';
import { findCrossing } from './find-crossing.ts';
import type { Formula } from './formula.ts';
import { partKey } from './part-key.ts';
import { type PartFigures, partValues } from './part-values.ts';

export interface SolveOptions {
  /** The least and most that the part may be; open where absent or `null`. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** Whether only whole figures count (demos, people): rounded to the side on which the goal holds. */
  readonly whole?: boolean;
}

/**
 * Why there is no figure: the part is not in the formula, does not move it, cannot bring it there,
 * or the goal holds whatever the part is; or another part has no figure.
 */
export type NoSolutionReason =
  | 'unknown_part'
  | 'no_effect'
  | 'impossible'
  | 'always_holds'
  | NoValueReason;

export interface Solution {
  /** What the part must be; of several figures the nearest to today's. */
  readonly value: number | null;
  /** How far that is from today's figure; `null` when today's is unknown. */
  readonly change: number | null;
  readonly reason: NoSolutionReason | null;
  /** Where there is no figure: the one that comes nearest, and the result it gives. */
  readonly best: { readonly value: number; readonly result: number } | null;
}

/**
 * What one part must be for a goal to hold, everything else as it is. The answer is the edge: with it
 * the result equals the goal's value.
 */
export function solveFor(
  formula: Formula,
  part: string,
  goal: { readonly comparator: Comparator; readonly value: number },
  figures: PartFigures,
  options: SolveOptions = {},
): Solution {
  const index = formula.parts.findIndex((each) => partKey(each) === partKey(part));
  if (index < 0) return none('unknown_part');
  const values = partValues(formula, figures);
  const now = values[index] ?? null;
  const others = whyUnknown(formula, figures, part, now);
  if (others) return none(others);

  const compiled = compileFormula(formula);
  const resultAt = (x: number) => {
    values[index] = x;
    return compiled.evaluate(values);
  };
  const low = options.low ?? Number.NEGATIVE_INFINITY;
  const high = options.high ?? Number.POSITIVE_INFINITY;
  const { root, nearest, varies } = findCrossing(resultAt, goal.value, now ?? 1, low, high);
  const edge = root !== null && options.whole ? wholeBeside(root, resultAt, goal, low, high) : root;
  if (edge !== null) return solution(edge, now);
  if (!nearest) return none('impossible');
  const best = { value: nearest.x, result: nearest.y };
  if (!varies) return { ...none('no_effect'), best };
  if (root !== null || !isMet(best.result, goal)) return { ...none('impossible'), best };
  const today = now === null ? null : resultAt(now);
  if (today !== null && isMet(today, goal)) return { ...none('always_holds'), best };
  return solution(best.value, now);
}

function solution(value: number, now: number | null): Solution {
  return { value, change: now === null ? null : value - now, reason: null, best: null };
}

/** What keeps the formula from a value whatever this part is. */
function whyUnknown(
  formula: Formula,
  figures: PartFigures,
  part: string,
  now: number | null,
): NoValueReason | null {
  const entries = figures instanceof Map ? figures : Object.entries(figures);
  const { reason } = evaluate(formula, new Map([...entries, [part, now ?? 1]]));
  return reason === 'missing_value' || reason === 'invalid_value' || reason === 'qualitative'
    ? reason
    : null;
}

/** The whole figure beside an edge at which the goal holds. */
function wholeBeside(
  root: number,
  resultAt: (x: number) => number | null,
  goal: { readonly comparator: Comparator; readonly value: number },
  low: number,
  high: number,
): number | null {
  const holds = (x: number) => {
    const result = x >= low && x <= high ? resultAt(x) : null;
    return result !== null && isMet(result, goal);
  };
  const candidates = [
    Math.round(root),
    Math.floor(root),
    Math.ceil(root),
    Math.floor(root) - 1,
    Math.ceil(root) + 1,
  ];
  return candidates.find(holds) ?? null;
}

function none(reason: NoSolutionReason): Solution {
  return { value: null, change: null, reason, best: null };
}
