import { findWords } from '../../text/find-words.ts';
import { defineRule } from '../define-rule.ts';
import type { Rule } from '../rule.ts';
import { listOf } from './list-of.ts';
import { objectionOf } from './objection-of.ts';
import type { HasText, WordRuleOf } from './word-rule-data.ts';

/** Objects when none of the words stands in the text (only where one of `when` does, if given). */
export function requires(spec: WordRuleOf<'requires'>): Rule<HasText> {
  const wanted = listOf(spec.words);
  const trigger = spec.when === undefined ? null : listOf(spec.when);
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      if (trigger !== null && findWords(subject.text, trigger).length === 0) return;
      if (findWords(subject.text, wanted).length > 0) pass();
      else flag(objectionOf(spec, 'word_missing', { words: spec.words.join(', ') }));
    },
  });
}
