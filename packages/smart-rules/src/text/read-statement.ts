import { checkOptions } from './check-options.ts';
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

/**
 * Reads a KPI statement once: everything the rules need to know, each fact with its range in the text.
 * Pure; never throws on any string, only on options that cannot be (`RuleConfigError`). A text that breaks the guards comes back with a `refusal` and no facts.
 */
export function readStatement(text: string, options: ReadOptions = {}): Facts {
  const now = checkOptions(options);
  const cleaned = cleanText(text, options.maxLength ?? 2_000);
  if (typeof cleaned === 'string') return refusedFacts(text, cleaned, options.locale ?? 'en');
  const words = options.lexicon === undefined ? senses : compileLexicon(options.lexicon).list;
  const sentence = tagText(cleaned, options.locale ?? null, words);
  const readings = readingsOf(sentence, knownPeriods(sentence, text, now, options));
  return factsOf(text, sentence, readings, chooseFigures(sentence, readings));
}
