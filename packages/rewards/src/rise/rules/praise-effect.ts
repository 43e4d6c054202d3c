import { defineRule, findWords } from '@kpikit/smart-rules';
import { effectWords, vagueWords } from '../phrases.ts';
import type { RiseSubject } from '../rise-subject.ts';
import { mostCharacters } from '../text-size.ts';

/**
 * Specific: what was done, and what it changed (B6.2). A figure or a word of effect in a sentence
 * long enough to name a deed; praise of the whole person or month is none.
 */
export const praiseEffect = /* @__PURE__ */ (() =>
  defineRule<RiseSubject, { readonly words: number }>({
    id: 'specific/praise-effect',
    criterion: 'specific',
    severity: 'warn',
    options: { words: 8 },
    check({ subject: { text }, options, pass, flag }) {
      const size = { maxLength: mostCharacters };
      const effect = findWords(text, effectWords, size).find(({ value }) => value === 'effect');
      const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
      if (words >= options.words && (effect || /\p{N}/u.test(text))) {
        return pass(effect?.range ?? null);
      }
      const [vague] = findWords(text, vagueWords, size);
      if (vague) flag({ messageId: 'vague_praise', range: vague.range, credit: 0 });
      else if (words < options.words) flag({ messageId: 'nothing_named', credit: 0 });
      else flag({ messageId: 'effect_missing', credit: 0.5 });
    },
  }))();
