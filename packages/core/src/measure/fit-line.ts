import { sumOf } from './sum-of.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly slope: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Σ(x − x̄)² */
  readonly spread: number;
  /** Standard deviation of the points around the line; `null` for two points or fewer. */
  readonly deviation: number | null;
}

/** The straight line of least squares; `null` unless two points differ in x and all is finite. */
export function fitLine(points: readonly Point[]): Line | null {
  const count = points.length;
  const meanX = sumOf(points.map(({ x }) => x)) / count;
  const meanY = sumOf(points.map(({ y }) => y)) / count;
  const spread = sumOf(points.map(({ x }) => (x - meanX) ** 2));
  const slope = sumOf(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
  const rest = sumOf(points.map(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2));
  if (!Number.isFinite(slope) || !Number.isFinite(rest)) return null;
  const deviation = count > 2 ? Math.sqrt(rest / (count - 2)) : null;
  return { slope, meanX, meanY, spread, deviation };
}
