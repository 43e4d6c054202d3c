import type { Edges } from '../graph/edges.ts';
import type { Figures, Outcome } from './figures.ts';
import type { RollUpPolicy } from './roll-up-method.ts';

/** The six sums of a weighted average: over known children, over all, and of what is between. */
const KNOWN = 0;
const KNOWN_WEIGHT = 1;
const WEIGHT = 2;
const COVERED = 3;
const LOWEST = 4;
const HIGHEST = 5;
export const sumsLength = 6;

/** Adds up the children that stand from one position to before another in the list of edges. */
export function addUpChildren(
  figures: Figures,
  { child, weight, down: { items } }: Edges,
  from: number,
  to: number,
  { cap, floor, missing }: RollUpPolicy,
  sums: Float64Array,
  offset: number,
): void {
  const { progress: progresses, whole } = figures;
  let known = 0;
  let knownWeight = 0;
  let all = 0;
  let covered = 0;
  let lowest = 0;
  let highest = 0;
  for (let k = from; k < to; k += 1) {
    const edge = items[k] ?? 0;
    const weighs = weight[edge] ?? 0;
    if (weighs === 0) continue;
    all += weighs;
    const below = child[edge] ?? 0;
    const progress = progresses[below] ?? 0;
    if (Number.isNaN(progress)) {
      lowest += weighs * floor;
      highest += weighs * cap;
      const last = missing === 'last' ? figures.last.get(below)?.progress : null;
      if (typeof last !== 'number') continue;
      known += weighs * (last < floor ? floor : last > cap ? cap : last);
      knownWeight += weighs;
      continue;
    }
    const counted = progress < floor ? floor : progress > cap ? cap : progress;
    known += weighs * counted;
    knownWeight += weighs;
    if (whole[below] === 1) {
      covered += weighs;
      lowest += weighs * counted;
      highest += weighs * counted;
      continue;
    }
    const low = figures.lowOf(below);
    const high = figures.highOf(below);
    covered += weighs * figures.coverageOf(below);
    lowest += weighs * (low < floor ? floor : low > cap ? cap : low);
    highest += weighs * (high < floor ? floor : high > cap ? cap : high);
  }
  sums[offset + KNOWN] = known;
  sums[offset + KNOWN_WEIGHT] = knownWeight;
  sums[offset + WEIGHT] = all;
  sums[offset + COVERED] = covered;
  sums[offset + LOWEST] = lowest;
  sums[offset + HIGHEST] = highest;
}

/** The weighted average that six sums mean. */
export function averageOf(
  sums: Float64Array,
  missing: RollUpPolicy['missing'],
  outcome: Outcome,
): void {
  const known = sums[KNOWN] ?? 0;
  const knownWeight = sums[KNOWN_WEIGHT] ?? 0;
  const all = sums[WEIGHT] ?? 0;
  const isKnown = missing === 'block' ? knownWeight === all : knownWeight > 0;
  const weight = missing === 'zero' ? all : knownWeight;
  const progress = (isKnown || missing === 'zero') && all > 0 ? known / weight + 0 : Number.NaN;
  const low = (sums[LOWEST] ?? 0) / all;
  const high = (sums[HIGHEST] ?? 0) / all;
  outcome.progress = progress;
  outcome.coverage = all > 0 ? (sums[COVERED] ?? 0) / all : 0;
  outcome.low = Number.isNaN(progress) ? low : Math.min(low, progress);
  outcome.high = Number.isNaN(progress) ? high : Math.max(high, progress);
  outcome.value = Number.NaN;
}
