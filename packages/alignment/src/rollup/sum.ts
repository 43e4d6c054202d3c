import { sumOf } from '@kpikit/core';
import { addable } from './addable.ts';
import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpChild, RollUpMethod } from './roll-up-method.ts';
import { rolledValue } from './rolled-value.ts';

/**
 * Adds the children's values, each by its share: department demos are people's demos. Amounts are
 * never capped. A child without data adds nothing and lowers the coverage by its part of the targets.
 */
export const sum: RollUpMethod = {
  id: 'sum',
  roll(scene) {
    const { parent, children, policy } = scene;
    const trouble = addable(parent, children);
    if (trouble) return nothingRolled(trouble);
    const known = children.filter((child) => child.value !== null);
    if (known.length === 0 && policy.missing !== 'zero') return nothingRolled('no_data');
    if (known.length < children.length && policy.missing === 'block')
      return nothingRolled('waiting');
    const value = sumOf(known.map(({ value, link }) => (value ?? 0) * link.share));
    return rolledValue(scene, value, coverageOf(children));
  },
};

/** The known part of the children's targets; of their number, when one of them has none. */
function coverageOf(children: readonly RollUpChild[]): number {
  const sized = children.every(({ node }) => node.target !== null && node.target.value > 0);
  const sizeOf = ({ node, link }: RollUpChild) =>
    sized ? (node.target?.value ?? 0) * link.share : 1;
  const known = sumOf(
    children.map((child) => (child.value === null ? 0 : sizeOf(child) * child.coverage)),
  );
  return known / sumOf(children.map(sizeOf));
}
