import { calendarWords } from './calendar/calendar-words.ts';
import { lexicon } from './lexicon.ts';
import { topics } from './topics.ts';
import { type WordList, wordList } from './word-list.ts';

/** What a phrase can be for the grammar. */
export type Tag = keyof typeof lexicon | keyof typeof calendarWords | keyof typeof topics;

/** One meaning a phrase may have: `tháng` is a time noun, `trong tháng` a frequency. */
export interface Sense {
  readonly tag: Tag;
  readonly value: string;
}

function* sensesOf(
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Iterable<readonly [string, Sense]> {
  for (const [tag, values] of Object.entries(table)) {
    for (const [value, phrases] of Object.entries(values)) {
      // The keys of a `const` table are exactly its tags.
      const sense: Sense = { tag: tag as Tag, value };
      for (const phrase of phrases.split('|')) yield [phrase, sense];
    }
  }
}

/** Every phrase of the grammar, compiled once. */
export const senses: WordList<Sense> = /* @__PURE__ */ (() =>
  wordList([...sensesOf(lexicon), ...sensesOf(calendarWords), ...sensesOf(topics)]))();
