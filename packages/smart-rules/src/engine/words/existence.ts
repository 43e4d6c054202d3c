import { findWords } from '../../text/find-words.ts';
import { wordList } from '../../text/word-list.ts';
import { defineRule } from '../define-rule.ts';
import type { Rule } from '../rule.ts';
import { objectionOf } from './objection-of.ts';
import type { HasText, WordRuleOf } from './word-rule-data.ts';

/** Objects to each of the words, unless it stands inside one of the exceptions. */
export function existence(spec: WordRuleOf<'existence'>): Rule<HasText> {
  const list = wordList<string | null>([
    ...spec.words.map((word) => [word, word] as const),
    ...(spec.exceptions ?? []).map((word) => [word, null] as const),
  ]);
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      const found = findWords(subject.text, list).filter(({ value }) => value !== null);
      for (const { value, range } of found) {
        flag({ ...objectionOf(spec, 'word_found', { word: value }), range });
      }
      if (found.length === 0) pass();
    },
  });
}
