import { type Signal, signal } from './signal.ts';

/** What a person said and what the figure says, of one KPI at one check-in. */
export interface ConfidenceCase {
  readonly checkInId: string;
  readonly personId: string;
  readonly kpiId: string;
  /** 1 to 10. */
  readonly confidence: number;
  /** Nobody set it: it says nothing. */
  readonly untouched: boolean;
  /** Progress less expected progress, as a share; `null` where none is known. */
  readonly gap: number | null;
}

export interface ConfidenceThresholds {
  /** From here on somebody is confident, up to there doubtful. */
  readonly high: number;
  readonly low: number;
  /** Points of progress behind that contradict confidence, as a share. */
  readonly behind: number;
}

export const usualConfidenceThresholds: ConfidenceThresholds = { high: 8, low: 4, behind: 0.15 };

/**
 * Where feeling and figure contradict each other: sure of a KPI that falls behind, or in doubt of one
 * that keeps pace. Either is a reason to talk, not to mark (B4.2).
 */
export function confidenceSignals(
  cases: readonly ConfidenceCase[],
  { high, low, behind }: ConfidenceThresholds = usualConfidenceThresholds,
): readonly Signal[] {
  return cases.flatMap(({ checkInId, personId, kpiId, confidence, untouched, gap }) => {
    if (untouched || gap === null) return [];
    const points = Math.round(gap * 100);
    const details = {
      personId,
      kpiId,
      evidence: [checkInId],
      suggest: 'one_on_one' as const,
      params: { confidence, points: Math.abs(points) },
    };
    if (confidence >= high && gap <= -behind) {
      return [signal('cadence/confident_but_behind', { ...details, severity: 'warning' })];
    }
    if (confidence <= low && gap >= 0) {
      return [signal('cadence/doubtful_but_on_pace', { ...details, severity: 'info' })];
    }
    return [];
  });
}
