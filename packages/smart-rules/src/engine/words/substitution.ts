import { findWords } from '../../text/find-words.ts';
import { wordList } from '../../text/word-list.ts';
import { defineRule } from '../define-rule.ts';
import type { Rule } from '../rule.ts';
import { objectionOf } from './objection-of.ts';
import type { HasText, WordRuleOf } from './word-rule-data.ts';

/** Objects to each key and offers its value instead. */
export function substitution(spec: WordRuleOf<'substitution'>): Rule<HasText> {
  const list = wordList(Object.entries(spec.swap));
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      const found = findWords(subject.text, list);
      for (const { value, range } of found) {
        const word = subject.text.slice(range[0], range[1]);
        const objection = objectionOf(spec, 'word_swapped', { word, instead: value });
        const { params = {} } = objection;
        const suggestions = [{ messageId: 'use_instead', params, edits: [{ range, text: value }] }];
        flag({ ...objection, range, suggestions });
      }
      if (found.length === 0) pass();
    },
  });
}
