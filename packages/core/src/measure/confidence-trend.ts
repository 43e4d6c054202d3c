import { epochOf } from '../time/epoch-of.ts';
import { fitLine } from './fit-line.ts';
import { sumOf } from './sum-of.ts';

/** A confidence given at a check-in: 1 to 10 (B4.2). */
export interface ConfidenceReading {
  readonly confidence: number;
  readonly at: string;
  /** The form's default, left as it was: no answer. */
  readonly untouched?: boolean;
}

export interface ConfidenceTrend {
  readonly latest: number | null;
  readonly mean: number | null;
  /** Points per week. */
  readonly perWeek: number | null;
  readonly direction: 'rising' | 'steady' | 'falling' | null;
  readonly readings: number;
  readonly reason: 'no_data' | 'too_little_data' | null;
}

export interface ConfidenceOptions {
  /** How many of the last answers count; 5 by default. */
  readonly window?: number;
  /** Points per week below which confidence is steady; 0.25 by default. */
  readonly steady?: number;
}

/** Where confidence is heading, from answers that somebody really gave. */
export function confidenceTrend(
  readings: readonly ConfidenceReading[],
  { window = 5, steady = 0.25 }: ConfidenceOptions = {},
): ConfidenceTrend {
  const points = readings
    .filter(({ untouched, confidence }) => !untouched && Number.isFinite(confidence))
    .flatMap(({ at, confidence }) => {
      const epoch = epochOf(at) ?? epochOf(`${at}T12:00:00Z`);
      return epoch === null ? [] : [{ x: epoch / (7 * 86_400_000), y: confidence }];
    })
    .sort((a, b) => a.x - b.x)
    .slice(-window);
  const last = points.at(-1);
  if (!last) {
    return {
      latest: null,
      mean: null,
      perWeek: null,
      direction: null,
      readings: 0,
      reason: 'no_data',
    };
  }
  const known = {
    latest: last.y,
    mean: sumOf(points.map(({ y }) => y)) / points.length,
    readings: points.length,
  };
  const line = fitLine(points);
  if (!line) return { ...known, perWeek: null, direction: null, reason: 'too_little_data' };
  const direction =
    Math.abs(line.slope) < steady ? 'steady' : line.slope > 0 ? 'rising' : 'falling';
  return { ...known, perWeek: line.slope, direction, reason: null };
}
