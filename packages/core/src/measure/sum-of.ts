/**
 * The sum of figures in their order, compensated (Neumaier): what rounding takes at one step is
 * given back at the end, so a million small parts do not vanish beside a large one.
 */
export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}
