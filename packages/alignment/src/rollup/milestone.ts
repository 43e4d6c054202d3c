import { sumOf } from '@kpikit/core';
import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpChild, RollUpMethod } from './roll-up-method.ts';

/** Children are steps, done or not; the progress is the weight of the steps done. */
export const milestone: RollUpMethod = {
  id: 'milestone',
  roll({ children, policy }) {
    const known = children.filter(({ met }) => met !== null);
    if (known.length < children.length && policy.missing === 'block')
      return nothingRolled('waiting');
    const counted = policy.missing === 'zero' ? children : known;
    if (counted.length === 0) return nothingRolled('no_data');
    const all = weightOf(children);
    const sure = known.filter(({ standIn }) => standIn === null);
    const surelyDone = weightOf(sure.filter(({ met }) => met === true));
    const done = weightOf(known.filter(({ met }) => met === true));
    return {
      value: null,
      progress: done / weightOf(counted),
      coverage: sumOf(known.map(({ link, coverage }) => link.weight * coverage)) / all,
      low: surelyDone / all,
      high: (surelyDone + all - weightOf(sure)) / all,
      reason: null,
    };
  },
};

function weightOf(children: readonly RollUpChild[]): number {
  return sumOf(children.map(({ link }) => link.weight));
}
