import { findWords } from '../text/find-words.ts';
import { wordList } from '../text/word-list.ts';
import { checkWordRule } from './check-word-rule.ts';
import { defineRule } from './define-rule.ts';
import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

export interface WordRuleBase {
  readonly id: string;
  readonly criterion: string;
  readonly severity?: Severity;
  /** Share of the criterion left where the rule objects, 0–1. */
  readonly credit?: number;
  /** Shown as it is; a house rule brings its own sentence, or one for each language. */
  readonly message?: string | Readonly<Record<string, string>>;
}

/** Rules as data (JSON): a company's own words without code. */
export type WordRule = WordRuleBase &
  (
    | {
        readonly type: 'existence';
        readonly words: readonly string[];
        readonly exceptions?: readonly string[];
      }
    | { readonly type: 'substitution'; readonly swap: Readonly<Record<string, string>> }
    | {
        readonly type: 'occurrence';
        readonly words: readonly string[];
        readonly min?: number;
        readonly max?: number;
      }
    | {
        readonly type: 'requires';
        readonly when?: readonly string[];
        readonly words: readonly string[];
      }
  );

/** Any subject with a text can be read by rules made of words. */
export interface HasText {
  readonly text: string;
}

const listOf = (words: readonly string[]) => wordList(words.map((word) => [word, word] as const));

/** Objects to each of the words, unless it stands inside one of the exceptions. */
function existence(spec: WordRule & { readonly type: 'existence' }): Rule<HasText> {
  const list = wordList<string | null>([
    ...spec.words.map((word) => [word, word] as const),
    ...(spec.exceptions ?? []).map((word) => [word, null] as const),
  ]);
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      const found = findWords(subject.text, list).filter(({ value }) => value !== null);
      for (const { value, range } of found) {
        flag({
          messageId: 'word_found',
          params: { word: value, ...messageOf(spec) },
          range,
          ...creditOf(spec),
        });
      }
      if (found.length === 0) pass();
    },
  });
}

/** Objects to each key and offers its value instead. */
function substitution(spec: WordRule & { readonly type: 'substitution' }): Rule<HasText> {
  const list = wordList(Object.entries(spec.swap));
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      const found = findWords(subject.text, list);
      for (const { value, range } of found) {
        const word = subject.text.slice(range[0], range[1]);
        const params = { word, instead: value, ...messageOf(spec) };
        const suggestions = [{ messageId: 'use_instead', params, edits: [{ range, text: value }] }];
        flag({ messageId: 'word_swapped', params, range, suggestions, ...creditOf(spec) });
      }
      if (found.length === 0) pass();
    },
  });
}

/** Objects when the words stand fewer times than `min` or more often than `max`. */
function occurrence(spec: WordRule & { readonly type: 'occurrence' }): Rule<HasText> {
  const list = listOf(spec.words);
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      const count = findWords(subject.text, list).length;
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = spec;
      if (count < min)
        flag({
          messageId: 'too_few',
          params: { count, min, ...messageOf(spec) },
          ...creditOf(spec),
        });
      else if (count > max)
        flag({
          messageId: 'too_many',
          params: { count, max, ...messageOf(spec) },
          ...creditOf(spec),
        });
      else pass();
    },
  });
}

/** Objects when none of the words stands in the text (only where one of `when` does, if given). */
function requires(spec: WordRule & { readonly type: 'requires' }): Rule<HasText> {
  const wanted = listOf(spec.words);
  const trigger = spec.when === undefined ? null : listOf(spec.when);
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      if (trigger !== null && findWords(subject.text, trigger).length === 0) return;
      if (findWords(subject.text, wanted).length > 0) pass();
      else
        flag({
          messageId: 'word_missing',
          params: { words: spec.words.join(', '), ...messageOf(spec) },
          ...creditOf(spec),
        });
    },
  });
}

const creditOf = ({ credit }: WordRule) => (credit === undefined ? {} : { credit });

/** Own sentences travel with the finding, as `message` or `message.vi`. */
function messageOf({ message }: WordRule): Readonly<Record<string, string>> {
  if (message === undefined) return {};
  if (typeof message === 'string') return { message };
  return Object.fromEntries(
    Object.entries(message).map(([locale, text]) => [`message.${locale}`, text]),
  );
}

/** Makes a rule from data. Throws `RuleConfigError` for an unknown type or a missing part, naming the repair. */
export function wordRule(spec: WordRule): Rule<HasText> {
  checkWordRule(spec);
  switch (spec.type) {
    case 'existence':
      return existence(spec);
    case 'substitution':
      return substitution(spec);
    case 'occurrence':
      return occurrence(spec);
    case 'requires':
      return requires(spec);
  }
}
