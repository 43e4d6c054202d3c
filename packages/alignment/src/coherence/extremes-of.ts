import type { CompiledFormula, Formula, Step } from '@kpikit/core';
import type { TargetReach } from './reach-of-target.ts';

export interface Extremes {
  readonly least: number;
  readonly most: number;
}

const mostCorners = 12;
const mostRounds = 8;

/** Operations that keep on growing with both sides, as amounts and rates are never negative. */
const oneWay: ReadonlySet<Step['op']> = /* @__PURE__ */ new Set([
  'number',
  'part',
  'add',
  'multiply',
] as const);

/**
 * The least and the most that a formula gives while its parts stay in reach. Sums, products, funnels
 * and mixes run one way in each part, so the ends lie in corners. Sums and products go where their
 * slopes point; for all else the corners are tried, beyond 12 parts those that the slopes point to. `null` when a
 * corner has no value.
 */
export function extremesOf(
  formula: Formula,
  compiled: CompiledFormula,
  reaches: readonly TargetReach[],
): Extremes | null {
  const isOneWay = formula.steps.every(({ op }) => oneWay.has(op));
  if (!isOneWay && reaches.length <= mostCorners) return inCorners(compiled, reaches);
  const least = downhill(compiled, reaches, 1);
  const most = downhill(compiled, reaches, -1);
  return least === null || most === null ? null : { least, most };
}

function inCorners({ evaluate }: CompiledFormula, reaches: readonly TargetReach[]) {
  const values = reaches.map(({ at }) => at);
  const now = evaluate(values);
  if (now === null) return null;
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

/** Walks downhill (`way` 1) or uphill (−1) along the slopes; the best of the corners on the way. */
function downhill(
  { partials }: CompiledFormula,
  reaches: readonly TargetReach[],
  way: 1 | -1,
): number | null {
  const values = Float64Array.from(reaches, ({ at }) => at);
  const slopes = new Float64Array(reaches.length);
  let best = partials(values, slopes);
  for (let round = 0; round < mostRounds && best !== null; round += 1) {
    let turned = false;
    for (const [index, { low, high }] of reaches.entries()) {
      const slope = (slopes[index] ?? 0) * way;
      const end = slope > 0 ? low : slope < 0 ? high : (values[index] ?? 0);
      if (end !== values[index]) turned = true;
      values[index] = end;
    }
    if (!turned) break;
    const value = partials(values, slopes);
    if (value === null) return null;
    best = way > 0 ? Math.min(best, value) : Math.max(best, value);
  }
  return best;
}
