/** How unequal amounts are: 0 when all are the same (or all 0), towards 1 when one has everything. */
export function giniOf(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, amount, index) => sum + (index + 1) * amount, 0);
  const count = sorted.length;
  return (2 * weighted) / (count * total) - (count + 1) / count;
}
