import type { Finding, Question, Scalar, Suggestion } from './engine/finding.ts';
import type { CriterionResult } from './engine/judge.ts';
import type { Sentence, Words } from './words.ts';

export interface ExplainedFinding extends Finding {
  readonly says: string;
  /** How to put it right; empty when `says` is a question already. */
  readonly repair: string;
  /** Both in one line. */
  readonly message: string;
  readonly suggestions: readonly (Suggestion & { readonly label: string })[];
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

/** Figures for the places of a sentence. */
export type Params = Readonly<Record<string, Scalar>>;

/** Numbers and, in Vietnamese, plain dates as the language writes them. */
function written(value: Scalar | undefined, locale: string): string {
  if (typeof value === 'number') return value.toLocaleString(locale);
  const text = String(value ?? '–');
  return locale === 'vi' ? text.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3/$2/$1') : text;
}

/** Fills `{name}` places; a place nobody fills stays visible. */
export function fillWords(template: string, params: Params, locale: string): string {
  return template.replace(/\{(\w{1,40})\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? written(params[name], locale) : place,
  );
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Its rule's own sentence, else the one a data rule brings, else the one data rules share, else the code. */
function sentenceOf({ ruleId, messageId, params }: FindingCode, words: Words): Sentence {
  const house = own(params, `message.${words.locale}`) ?? own(params, 'message');
  return (
    own(words.sentences, `${ruleId}.${messageId}`) ??
    (typeof house === 'string' ? { says: house, repair: '' } : undefined) ??
    own(words.sentences, `word-rule.${messageId}`) ?? {
      says: `${ruleId}.${messageId}`,
      repair: '',
    }
  );
}

/** All that the words of a finding hang on. */
export type FindingCode = Pick<Finding, 'ruleId' | 'messageId' | 'params'>;

/** A finding in one line. */
export function messageOf(finding: FindingCode, words: Words): string {
  const { says, repair } = sentenceOf(finding, words);
  return fillWords(repair === '' ? says : `${says} ${repair}`, finding.params, words.locale);
}

function labelOf({ ruleId }: Finding, suggestion: Suggestion, words: Words): string {
  const { messageId, params } = suggestion;
  const label =
    own(words.labels, `${ruleId}.${messageId}`) ?? own(words.labels, `word-rule.${messageId}`);
  return fillWords(label ?? messageId, params, words.locale);
}

/** Puts a result into words. Words are a value: pass `smartVi`, `smartEn`, or your own over them. */
export function explain(result: Explainable, words: Words): Explanation {
  const { labels, locale } = words;
  return {
    findings: result.findings.map((finding) => {
      const { says, repair } = sentenceOf(finding, words);
      return {
        ...finding,
        says: fillWords(says, finding.params, locale),
        repair: fillWords(repair, finding.params, locale),
        message: messageOf(finding, words),
        suggestions: finding.suggestions.map((suggestion) => ({
          ...suggestion,
          label: labelOf(finding, suggestion, words),
        })),
      };
    }),
    questions: result.questions.map((question) => ({
      ...question,
      message: own(labels, `question.${question.id}`) ?? question.id,
    })),
    criteria: Object.fromEntries(
      Object.entries(result.criteria ?? {}).map(([name, { status }]) => [
        name,
        {
          label: own(labels, `criterion.${name}`) ?? name,
          status: own(labels, `status.${status}`) ?? status,
        },
      ]),
    ),
    grade:
      result.grade === undefined ? null : (own(labels, `grade.${result.grade}`) ?? result.grade),
  };
}
