import type { LeverCriteria, LeverRanking } from './rank-levers.ts';

export interface CsfSuggestion {
  /** The variable it comes from (B1.5). */
  readonly factor: string;
  /** What the part has to become, if it were to close the gap alone. */
  readonly needed: number | null;
  readonly gapShare: number | null;
  /** The part of the gap that this one and those before it close together. */
  readonly cumulative: number | null;
  readonly criteria: LeverCriteria;
}

export interface CsfSuggestions {
  readonly suggestions: readonly CsfSuggestion[];
  /** Whether together they can close the gap. */
  readonly covered: boolean;
}

/**
 * The fewest levers, best first, that can close the gap: candidates for CSFs, since not every variable
 * becomes one (B1.5). A lever that fails a criterion altogether is no candidate. Swings are added as
 * if they did not help one another, so products reach a little further.
 */
export function suggestCsfs({ levers, gap }: LeverRanking): CsfSuggestions {
  const suggestions: CsfSuggestion[] = [];
  let cumulative = 0;
  for (const { name, needed, gapShare, score, criteria } of levers) {
    if (!score || score <= 0) continue;
    cumulative += gapShare ?? 0;
    suggestions.push({
      factor: name,
      needed,
      gapShare,
      cumulative: gapShare === null ? null : cumulative,
      criteria,
    });
    if (!gap || cumulative >= 1 - 1e-9) return { suggestions, covered: true };
  }
  return { suggestions, covered: gap === 0 };
}
