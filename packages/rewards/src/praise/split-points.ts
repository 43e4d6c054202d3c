/**
 * Shares whole points by weight, to the last one: first the whole parts, then one more for the
 * largest remainders, the earlier first among equals. Equal weights unless given.
 */
export function splitPoints(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const rest = total - parts.reduce((all, part) => all + part, 0);
  const next = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, rest);
  for (const { index } of next) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
