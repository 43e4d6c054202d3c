/** Where a series is heading, robust against single outliers. */
export interface Trend {
  /** The value expected one period after the last. */
  readonly next: number;
  /** Standard deviation of the values around the trend, from their median distance. */
  readonly spread: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Theil–Sen slope and median absolute deviation. Null under four values: too little to say. */
export function trendOf(history: readonly number[]): Trend | null {
  if (history.length < 4) return null;
  const slopes: number[] = [];
  history.forEach((later, j) => {
    for (let i = 0; i < j; i += 1) slopes.push((later - (history[i] ?? 0)) / (j - i));
  });
  const slope = median(slopes);
  const level = median(history.map((value, index) => value - slope * index));
  const residuals = history.map((value, index) => Math.abs(value - level - slope * index));
  return { next: level + slope * history.length, spread: 1.4826 * median(residuals) };
}

/** Chance that the next value is at least `target`, with normal spread; 0, ½ or 1 for a series without any. */
export function chanceOf(trend: Trend, target: number): number {
  const distance = trend.next - target;
  if (trend.spread === 0) return distance === 0 ? 0.5 : distance > 0 ? 1 : 0;
  const z = distance / trend.spread;
  return 1 / (1 + Math.exp(-1.702 * z));
}
