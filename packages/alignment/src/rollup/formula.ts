import { evaluate, partKey } from '@kpikit/core';
import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpMethod } from './roll-up-method.ts';
import { rolledValue } from './rolled-value.ts';

/**
 * Puts the children's values into the node's formula, which names them by id: sign-ups are
 * `S1 * S2`, demos × rate. One unknown part leaves the whole unknown, unless missing counts as 0.
 */
export const formula: RollUpMethod = {
  id: 'formula',
  roll(scene) {
    const { children, policy } = scene;
    if (!policy.formula || policy.formula.issues) return nothingRolled('no_formula');
    const figures = new Map<string, number | null>();
    for (const { node, value } of children) {
      const missing = policy.missing === 'zero' ? 0 : null;
      figures.set(partKey(node.ref.id), value ?? missing);
    }
    const { parts } = policy.formula.value;
    if (parts.some((part) => !figures.has(partKey(part)))) return nothingRolled('unknown_part');
    const { value, reason } = evaluate(policy.formula.value, figures);
    const known = children.filter(({ standIn }) => standIn === null).length / children.length;
    if (value !== null) return rolledValue(scene, value, known);
    return nothingRolled(reason === 'missing_value' ? 'no_data' : (reason ?? 'out_of_range'));
  },
};
