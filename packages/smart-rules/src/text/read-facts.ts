import { chooseFigures } from './choose-figures.ts';
import { cleanText } from './clean-text.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts-of.ts';
import { knownPeriods } from './known-periods.ts';
import type { ReadOptions } from './read-options.ts';
import { readingsOf } from './readings.ts';
import { refusedFacts } from './refused-facts.ts';
import { senses } from './sense.ts';
import { tagText } from './tag-text.ts';

/** The facts of a text, once its options are checked and today is told (`checkOptions`). */
export function readFacts(text: string, now: string | null, options: ReadOptions): Facts {
  const cleaned = cleanText(text, options.maxLength ?? 2_000);
  if (typeof cleaned === 'string') return refusedFacts(text, cleaned, options.locale ?? 'en');
  const words = options.lexicon === undefined ? senses : compileLexicon(options.lexicon).list;
  const sentence = tagText(cleaned, options.locale ?? null, words);
  const readings = readingsOf(sentence, knownPeriods(sentence, text, now, options));
  return factsOf(text, sentence, readings, chooseFigures(sentence, readings));
}
