import { sumOf } from '@kpikit/core';
import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpChild, RollUpMethod } from './roll-up-method.ts';
import { rolledValue } from './rolled-value.ts';

/**
 * The common rate of several rates: what they yield in all, by what they apply to in all, and never
 * the mean of rates. 60 % of 80 demos and 80 % of 30 are 65.45 % of 110. A rate of an unknown volume
 * is missing.
 */
export const ratio: RollUpMethod = {
  id: 'ratio',
  roll(scene) {
    const { children, policy } = scene;
    const known = children.filter(({ value, volume }) => value !== null && volume !== null);
    if (known.length < children.length && policy.missing === 'block')
      return nothingRolled('waiting');
    const counted = policy.missing === 'zero' ? children.filter((each) => each.volume) : known;
    if (counted.length === 0) {
      const rates = children.some(({ value }) => value !== null);
      return nothingRolled(rates ? 'no_volume' : 'no_data');
    }
    const volume = sumOf(counted.map(volumeOf));
    if (volume === 0) return nothingRolled('no_volume');
    const yields = sumOf(counted.map((child) => (child.value ?? 0) * volumeOf(child)));
    const coverage = sumOf(known.map((child) => child.coverage)) / children.length;
    return rolledValue(scene, yields / volume, coverage);
  },
};

function volumeOf({ volume, link }: RollUpChild): number {
  return (volume ?? 0) * link.share;
}
