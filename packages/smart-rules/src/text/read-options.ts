import type { CompiledLexicon, Lexicon } from './compile-lexicon.ts';
import type { Locale } from './facts.ts';
import type { DateParser } from './host-period.ts';

export interface ReadOptions {
  /** Which language the numbers and dates follow; found from the words when left out. */
  readonly locale?: Locale | null;
  /** Today as `YYYY-MM-DD`, or a function that tells it. Without it relative dates stay pending. */
  readonly now?: string | (() => string) | null;
  /** Month in which the fiscal year begins, 1–12; quarters and halves follow it. */
  readonly fiscalYearStart?: number;
  /** Longest text that is read, in UTF-16 units. */
  readonly maxLength?: number;
  /** A house's own words, before ours; compile once with `compileLexicon` when reading many. */
  readonly lexicon?: Lexicon | CompiledLexicon;
  /** Asked where ours finds no period. */
  readonly dateParser?: DateParser;
}
