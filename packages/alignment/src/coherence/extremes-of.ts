import { compileFormula, type Formula } from '@kpikit/core';
import type { TargetReach } from './reach-of-target.ts';

const mostCorners = 12;

/**
 * The least and the most that a formula gives while its parts stay in reach. Sums, products, funnels
 * and mixes run one way in each part, so the ends lie in corners: all are tried up to 12 parts,
 * beyond that each part in turn goes to its worse end until nothing moves. `null` when a corner has
 * no value.
 */
export function extremesOf(
  formula: Formula,
  reaches: readonly TargetReach[],
): { readonly least: number; readonly most: number } | null {
  const evaluate = compileFormula(formula).evaluate;
  const values = reaches.map(({ at }) => at);
  const now = evaluate(values);
  if (now === null) return null;
  if (reaches.length > mostCorners) {
    const least = descend(evaluate, reaches, 1);
    const most = descend(evaluate, reaches, -1);
    return least === null || most === null ? null : { least, most };
  }
  let [least, most] = [now, now];
  for (let corner = 0; corner < 2 ** reaches.length; corner += 1) {
    for (const [index, { low, high }] of reaches.entries())
      values[index] = corner & (1 << index) ? high : low;
    const value = evaluate(values);
    if (value === null) return null;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

/** Walks downhill (`way` 1) or uphill (−1), one part at a time. */
function descend(
  evaluate: (values: readonly number[]) => number | null,
  reaches: readonly TargetReach[],
  way: 1 | -1,
): number | null {
  const values = reaches.map(({ at }) => at);
  let best = evaluate(values);
  for (let round = 0; round < 3 && best !== null; round += 1) {
    const before: number = best;
    for (const [index, { low, high }] of reaches.entries()) {
      for (const end of [low, high]) {
        const kept: number = values[index] ?? 0;
        values[index] = end;
        const value = evaluate(values);
        if (value === null) return null;
        if (best !== null && value * way < best * way) best = value;
        else values[index] = kept;
      }
    }
    if (best === before) break;
  }
  return best;
}
