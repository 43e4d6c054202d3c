import { findWords } from '../../text/find-words.ts';
import { defineRule } from '../define-rule.ts';
import type { Rule } from '../rule.ts';
import { listOf } from './list-of.ts';
import { objectionOf } from './objection-of.ts';
import type { HasText, WordRuleOf } from './word-rule-data.ts';

/** Objects when the words stand fewer times than `min` or more often than `max`. */
export function occurrence(spec: WordRuleOf<'occurrence'>): Rule<HasText> {
  const list = listOf(spec.words);
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = spec;
  return defineRule<HasText, unknown>({
    ...spec,
    check: ({ subject, flag, pass }) => {
      const count = findWords(subject.text, list).length;
      if (count < min) flag(objectionOf(spec, 'too_few', { count, min }));
      else if (count > max) flag(objectionOf(spec, 'too_many', { count, max }));
      else pass();
    },
  });
}
