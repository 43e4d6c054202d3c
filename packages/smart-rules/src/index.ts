/** Scoring: one answer from a sentence or a record. */

export { applyEdits } from './apply-edits.ts';
export { createSmart, type Language, type Smart, type SmartOptions } from './create-smart.ts';
export { draftKpi, type KpiDraft } from './draft-kpi.ts';
export { type ActiveRule, compilePreset, type RuleSet } from './engine/compile-preset.ts';
/** Rules: make, set and run them, over any subject. */
export { defineRule } from './engine/define-rule.ts';
export type { Edit, Finding, Question, Scalar, Severity, Suggestion } from './engine/finding.ts';
export { type CriterionResult, type Judgement, judge, type Status } from './engine/judge.ts';
export { type LintResult, lint, type Verdict } from './engine/lint.ts';
export type { Preset, RuleSetting } from './engine/preset.ts';
export type { AnyRule, Objection, Report, Rule, RuleInput, RuleSpec } from './engine/rule.ts';
export { RuleConfigError } from './engine/rule-config-error.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './engine/standard-schema.ts';
export { wordRule } from './engine/word-rule.ts';
export type { HasText, WordRule, WordRuleBase } from './engine/words/word-rule-data.ts';
/** Words: findings in a language, and where to show them. */
export {
  type Explainable,
  type ExplainedFinding,
  type ExplainedQuestion,
  type Explanation,
  type FindingCode,
  type Params,
  explain,
  fillWords,
  messageOf,
} from './explain.ts';
export { blockersOf } from './blockers-of.ts';
export { type Blocks, isBlocked } from './is-blocked.ts';
export type { Figure, KpiInput, MethodInput, PeriodInput } from './kpi-input.ts';
export type { KpiSubject } from './kpi-subject.ts';
export { book } from './presets/book.ts';
export {
  type Criterion,
  criteria,
  type Grade,
  gradeOf,
  type KpiScore,
  type ScoreOptions,
  scoreKpi,
} from './score-kpi.ts';
export { type Segment, segmentsOf } from './segments-of.ts';
export { smartValidator, type ValidatorOptions } from './smart-validator.ts';
export { type CompiledLexicon, compileLexicon, type Lexicon } from './text/compile-lexicon.ts';
export type {
  Ambiguity,
  Comparator,
  Direction,
  Facts,
  Found,
  FrequencyUnit,
  Locale,
  MetricFact,
  MetricKind,
  PeriodFact,
  Refusal,
  StatementKind,
  TargetFact,
  TextRange,
  Unit,
  UnitKind,
  VagueFact,
  VagueReason,
} from './text/facts.ts';
export { findWords, type WordMatch } from './text/find-words.ts';
export type { DateParser, HostPeriod } from './text/host-period.ts';
/** Reading: what a sentence says. */
export type { ReadOptions } from './text/read-options.ts';
export { readStatement } from './text/read-statement.ts';
export { type Phrase, type WordList, wordList } from './text/word-list.ts';
export { type SmartIssue, toStandardIssues } from './to-standard-issues.ts';
export { flatWords, type Sentence, type Words, withWords } from './words.ts';
