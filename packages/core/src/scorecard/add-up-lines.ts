import { type Issue, issue } from '../kernel/issue.ts';
import { isClose } from '../measure/is-close.ts';
import { sumOf } from '../measure/sum-of.ts';
import type { Scorecard, ScorecardLine } from './scorecard.ts';
import type { ScorecardPolicy } from './scorecard-policy.ts';

/** The total of a card from its lines: weights must make 100, and what has no figure is told. */
export function addUpLines(
  lines: readonly ScorecardLine[],
  { missing, bands }: ScorecardPolicy,
): Pick<Scorecard, 'score' | 'coverage' | 'band' | 'findings'> {
  const weighted = lines.flatMap(({ id, weight, score }) =>
    weight === null ? [] : [{ id, weight, score }],
  );
  const known = weighted.flatMap(({ weight, score }) =>
    score === null ? [] : [{ weight, score }],
  );
  const coverage = sumOf(known.map(({ weight }) => weight));
  const findings = [...weightFindings(lines), ...figureFindings(lines)];
  const whole = missing === 'zero' ? sumOf(weighted.map(({ weight }) => weight)) : coverage;
  const isBlocked = missing === 'block' && known.length < weighted.length;
  if (!isWhole(lines) || isBlocked || whole === 0) {
    return { score: null, coverage, band: null, findings };
  }
  const score = sumOf(known.map(({ weight, score: worth }) => weight * worth)) / whole;
  const reached = [...bands]
    .sort((a, b) => a.from - b.from)
    .findLast(({ from }) => score >= from || isClose(score, from));
  return { score, coverage, band: reached?.name ?? null, findings };
}

function weightsOf(lines: readonly ScorecardLine[]): number {
  return sumOf(lines.map(({ weight }) => weight ?? 0));
}

function isWhole(lines: readonly ScorecardLine[]): boolean {
  return isClose(weightsOf(lines), 100);
}

function weightFindings(lines: readonly ScorecardLine[]): readonly Issue[] {
  const without = lines
    .filter(({ weight }) => weight === null)
    .map(({ id }) => issue('core/weight_missing', { path: ['weights', id], params: { id } }));
  if (isWhole(lines)) return without;
  const params = { sum: weightsOf(lines) };
  return [...without, issue('core/weights_not_100', { path: ['weights'], params })];
}

function figureFindings(lines: readonly ScorecardLine[]): readonly Issue[] {
  return lines
    .filter(({ ratio }) => ratio === null)
    .map(({ id, reason }) =>
      issue('core/line_without_figure', { path: ['lines', id], params: { id, reason } }),
    );
}
