import { compilePreset, type RuleSet } from './engine/compile-preset.ts';
import { type Judgement, judge } from './engine/judge.ts';
import type { Preset } from './engine/preset.ts';
import type { KpiInput } from './kpi-input.ts';
import type { KpiSubject } from './kpi-subject.ts';
import { book } from './presets/book.ts';
import { readSubject } from './read-subject.ts';
import type { Facts } from './text/facts.ts';
import type { ReadOptions } from './text/read-options.ts';

export type Criterion = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

/** S, M, A, R, T, in this order wherever they are listed. */
export const criteria: readonly Criterion[] = [
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'timeBound',
];

/** From 85 strong, from 70 good, from 50 fair, below weak. */
export type Grade = 'strong' | 'good' | 'fair' | 'weak';

export interface ScoreOptions extends ReadOptions {
  /** House rules and settings; the book's when left out. Compile once with `compilePreset` when scoring many. */
  readonly preset?: Preset<KpiSubject> | RuleSet<KpiSubject>;
}

export interface KpiScore extends Judgement<Criterion> {
  /** 0–100 over the criteria that are known: what cannot be known leaves the denominator. */
  readonly score: number;
  readonly grade: Grade;
  readonly facts: Facts;
}

const bookRules: RuleSet<KpiSubject> = /* @__PURE__ */ compilePreset(book);

export function gradeOf(score: number): Grade {
  if (score >= 85) return 'strong';
  if (score >= 70) return 'good';
  return score >= 50 ? 'fair' : 'weak';
}

/**
 * Scores a KPI against SMART (B2): a sentence, or a record with its fields, which outrank the sentence.
 * Pure and synchronous; any string is answered. What the input cannot tell is `unknown` with the question
 * to ask, never a zero.
 */
export function scoreKpi(input: KpiInput | string, options: ScoreOptions = {}): KpiScore {
  const subject = readSubject(input, options);
  const rules = options.preset === undefined ? bookRules : compilePreset(options.preset);
  const { score, criteria: results, findings, questions } = judge(subject, rules, criteria);
  const points = score ?? 0;
  return {
    score: points,
    criteria: results,
    findings,
    questions,
    grade: gradeOf(points),
    facts: subject.facts,
  };
}
