import { sumOf } from '../measure/sum-of.ts';
import type { CompiledFormula } from './compile-formula.ts';

/**
 * The mean effect of each changed part over all orders in which they could have changed: its effect
 * after every set of earlier ones, weighed by how often that set comes before. 2^n runs for n parts.
 * `null` when one of the sets gives no value.
 */
export function shapleyEffects(
  compiled: CompiledFormula,
  from: readonly number[],
  to: readonly number[],
  changed: readonly number[],
): number[] | null {
  const count = changed.length;
  const results = new Float64Array(2 ** count);
  const values = [...from];
  for (let set = 0; set < results.length; set++) {
    for (const [bit, index] of changed.entries()) {
      values[index] = ((set >> bit) & 1 ? to : from)[index] ?? 0;
    }
    const result = compiled.evaluate(values);
    if (result === null) return null;
    results[set] = result;
  }
  const weights = weightsOf(count);
  const effects = from.map(() => 0);
  for (const [bit, index] of changed.entries()) {
    const shares: number[] = [];
    for (let set = 0; set < results.length; set++) {
      if ((set >> bit) & 1) continue;
      const step = (results[set | (1 << bit)] ?? 0) - (results[set] ?? 0);
      shares.push(step * (weights[bitsIn(set)] ?? 0));
    }
    effects[index] = sumOf(shares);
  }
  return effects;
}

/** By size of the earlier set: how often, of all orders, exactly this set comes before. */
function weightsOf(count: number): number[] {
  const weights = [1 / Math.max(1, count)];
  for (let size = 1; size < count; size++) {
    weights.push(((weights[size - 1] ?? 0) * size) / (count - size));
  }
  return weights;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) bits++;
  return bits;
}
