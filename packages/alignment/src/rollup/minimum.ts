import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpMethod } from './roll-up-method.ts';
import { weightedCoverage } from './weighted-coverage.ts';

/** The weakest link: the lowest progress among the children. */
export const minimum: RollUpMethod = {
  id: 'minimum',
  roll({ children, policy }) {
    const known = children.flatMap(({ counted }) => counted ?? []);
    const isWhole = known.length === children.length;
    if (!isWhole && policy.missing === 'block') return nothingRolled('waiting');
    if (known.length === 0 && policy.missing !== 'zero') return nothingRolled('no_data');
    const progress = lowestOf(!isWhole && policy.missing === 'zero' ? [...known, 0] : known);
    const within = (bound: number) => Math.min(Math.max(bound, policy.floor), policy.cap);
    const low = lowestOf(children.map((child) => within(child.low ?? policy.floor)));
    const high = lowestOf(children.map((child) => within(child.high ?? policy.cap)));
    return {
      value: null,
      progress,
      coverage: weightedCoverage(children),
      low: Number.isFinite(low) ? Math.min(low, progress) : null,
      high: Number.isFinite(high) ? Math.max(high, progress) : null,
      reason: null,
    };
  },
};

function lowestOf(figures: readonly number[]): number {
  return figures.reduce((lowest, figure) => Math.min(lowest, figure), Number.POSITIVE_INFINITY);
}
