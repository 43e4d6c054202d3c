import type { Family } from '../graph/family.ts';
import { isWithin, sameUnit } from '../rollup/addable.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Figures that do not belong together: amounts of another unit under a sum, work that runs outside
 * its parent's period, and rates that are averaged although their volumes could be asked for.
 */
export function mismatches(families: readonly Family[]): readonly Finding[] {
  return families.flatMap(({ node: parent, members }) => {
    if (members.length === 0) return [];
    const children = members.map(({ family }) => family.node);
    const addsUp = parent.rollUp?.method === 'sum';
    const units = addsUp ? children.filter((child) => !sameUnit(child, parent)) : [];
    const periods = children.filter((child) => !isWithin(child, parent));
    const isAverage = (parent.rollUp?.method ?? 'average') === 'average';
    const rates = children.filter((child) => child.rateOf !== null);
    return [
      ...units.map(({ ref }) => finding('alignment/unit_mismatch', parent.ref, { related: [ref] })),
      ...periods.map(({ ref }) =>
        finding('alignment/period_mismatch', parent.ref, { related: [ref] }),
      ),
      ...(isAverage && parent.unit?.kind === 'percent' && rates.length > 1
        ? [
            finding('alignment/average_of_rates', parent.ref, {
              weight: 'notice',
              related: rates.map((rate) => rate.ref),
            }),
          ]
        : []),
    ];
  });
}
