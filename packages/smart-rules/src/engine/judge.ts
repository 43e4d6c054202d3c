import type { TextRange } from '../text/facts.ts';
import type { RuleSet } from './compile-preset.ts';
import type { Finding, Question } from './finding.ts';
import { type LintResult, lint } from './lint.ts';

export type Status = 'pass' | 'partial' | 'fail' | 'unknown';

export interface CriterionResult {
  readonly status: Status;
  /** 0–1; null when nothing could be known, which is not a zero. */
  readonly score: number | null;
  readonly evidence: readonly TextRange[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

export interface Judgement<Criterion extends string> {
  /** 0–100 over the criteria that are known; null when none is. */
  readonly score: number | null;
  readonly criteria: Readonly<Record<Criterion, CriterionResult>>;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

function statusOf(score: number | null): Status {
  if (score === null) return 'unknown';
  if (score >= 0.75) return 'pass';
  return score >= 0.3 ? 'partial' : 'fail';
}

/** A criterion keeps what its objections leave of it; questions alone leave it unknown. */
function resultOf(
  criterion: string,
  { findings, questions, verdicts }: LintResult,
): CriterionResult {
  const evidence: TextRange[] = [];
  let score: number | null = null;
  let hasGap = false;
  for (const verdict of verdicts) {
    if (verdict.criterion !== criterion) continue;
    hasGap ||= verdict.isGap;
    if (verdict.evidence !== null) evidence.push(verdict.evidence);
    if (verdict.credit === null) continue;
    score = (score ?? 1) * Math.min(1, Math.max(0, verdict.credit));
  }
  const status = statusOf(score);
  return {
    status: hasGap && status === 'pass' ? 'partial' : status,
    score: score === null ? null : round(score),
    evidence,
    findings: findings.filter((finding) => finding.criterion === criterion),
    questions: questions.filter((question) => question.criterion === criterion),
  };
}

/** Lints a subject and weighs the answers, criterion by criterion. */
export function judge<Subject, Criterion extends string>(
  subject: Subject,
  set: RuleSet<Subject>,
  criteria: readonly Criterion[],
): Judgement<Criterion> {
  const linted = lint(subject, set);
  const results: Partial<Record<Criterion, CriterionResult>> = {};
  let sum = 0;
  let weights = 0;
  for (const criterion of criteria) {
    const result = resultOf(criterion, linted);
    results[criterion] = result;
    if (result.score === null) continue;
    const weight = set.weights[criterion] ?? 1;
    sum += result.score * weight;
    weights += weight;
  }
  return {
    score: weights === 0 ? null : Math.round((100 * sum) / weights),
    // One entry for each of the criteria asked for.
    criteria: results as Record<Criterion, CriterionResult>,
    findings: linted.findings,
    questions: linted.questions,
  };
}
