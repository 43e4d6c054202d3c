import { checkWordRule } from './check-word-rule.ts';
import type { Rule } from './rule.ts';
import { existence } from './words/existence.ts';
import { occurrence } from './words/occurrence.ts';
import { requires } from './words/requires.ts';
import { substitution } from './words/substitution.ts';
import type { HasText, WordRule } from './words/word-rule-data.ts';

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
