import { sumOf } from '@kpikit/core';
import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpMethod } from './roll-up-method.ts';
import { rolledValue } from './rolled-value.ts';

/**
 * How many children have met their targets. With a target of its own the parent is compared with
 * it ("at least 5 green"), else its progress is the part of the children that have.
 */
export const countMet: RollUpMethod = {
  id: 'count_met',
  roll(scene) {
    const { parent, children, policy } = scene;
    const known = children.filter(({ met }) => met !== null);
    if (known.length < children.length && policy.missing === 'block')
      return nothingRolled('waiting');
    const counted = policy.missing === 'zero' ? children : known;
    if (counted.length === 0) return nothingRolled('no_data');
    const value = counted.filter(({ met }) => met === true).length;
    const coverage = sumOf(known.map((child) => child.coverage)) / children.length;
    if (parent.target) return rolledValue(scene, value, coverage);
    const sure = known.filter(({ standIn }) => standIn === null);
    const met = sure.filter((child) => child.met).length;
    return {
      value,
      progress: value / counted.length,
      coverage,
      low: met / children.length,
      high: (met + children.length - sure.length) / children.length,
      reason: null,
    };
  },
};
