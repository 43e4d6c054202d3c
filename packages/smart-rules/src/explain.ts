import type { Finding, Question, Scalar, Suggestion } from './engine/finding.ts';
import type { CriterionResult } from './engine/judge.ts';
import type { Words } from './words.ts';

export interface ExplainedFinding extends Finding {
  readonly message: string;
  readonly suggestions: readonly (Suggestion & { readonly message: string })[];
}

export interface ExplainedQuestion extends Question {
  readonly message: string;
}

export interface Explanation {
  readonly findings: readonly ExplainedFinding[];
  readonly questions: readonly ExplainedQuestion[];
  /** Criterion → its name and status in words. */
  readonly criteria: Readonly<Record<string, { readonly label: string; readonly status: string }>>;
  readonly grade: string | null;
}

/** What can be explained: the result of `scoreKpi`, `judge` or `lint`. */
export interface Explainable {
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly criteria?: Readonly<Record<string, CriterionResult>>;
  readonly grade?: string;
}

function shown(value: Scalar, locale: string): string {
  return typeof value === 'number' ? value.toLocaleString(locale) : String(value ?? '–');
}

/** Fills `{name}` places; a place nobody fills stays visible. */
export function fillWords(
  sentence: string,
  params: Readonly<Record<string, Scalar>>,
  locale: string,
): string {
  return sentence.replace(/\{([a-zA-Z]{1,40})\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : shown(value, locale);
  });
}

/** The sentence of a finding: its rule's own, else the one all data rules share, else its code. */
export function messageOf(
  finding: Pick<Finding, 'ruleId' | 'messageId' | 'params'>,
  words: Words,
): string {
  const { ruleId, messageId, params } = finding;
  const { sentences, locale } = words;
  const house = params[`message.${locale}`] ?? params.message;
  const sentence =
    sentences[`${ruleId}.${messageId}`] ??
    (typeof house === 'string' ? house : undefined) ??
    sentences[`word-rule.${messageId}`] ??
    `${ruleId}.${messageId}`;
  return fillWords(sentence, params, locale);
}

/** Puts a result into words. Words are a value: pass `vi`, `en`, or your own over them. */
export function explain(result: Explainable, words: Words): Explanation {
  const { sentences } = words;
  return {
    findings: result.findings.map((finding) => ({
      ...finding,
      message: messageOf(finding, words),
      suggestions: finding.suggestions.map((suggestion) => ({
        ...suggestion,
        message: messageOf({ ...finding, ...suggestion }, words),
      })),
    })),
    questions: result.questions.map((question) => ({
      ...question,
      message: sentences[`question.${question.id}`] ?? question.id,
    })),
    criteria: Object.fromEntries(
      Object.entries(result.criteria ?? {}).map(([name, { status }]) => [
        name,
        {
          label: sentences[`criterion.${name}`] ?? name,
          status: sentences[`status.${status}`] ?? status,
        },
      ]),
    ),
    grade: result.grade === undefined ? null : (sentences[`grade.${result.grade}`] ?? result.grade),
  };
}
