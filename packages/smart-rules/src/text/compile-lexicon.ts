import { isRecord } from '../engine/is-record.ts';
import { RuleConfigError } from '../engine/rule-config-error.ts';
import type { MetricKind } from './facts.ts';
import { type Sense, senses, type Tag } from './sense.ts';
import { type WordList, wordList } from './word-list.ts';

/** A house's own words, plain data (JSON). They are compared word by word and never run as patterns. */
export interface Lexicon {
  /** Names of measures by what they are read in: `{ count: ['ca cấp cứu'], money: ['GMV'] }`. */
  readonly metric?: Readonly<Partial<Record<MetricKind, readonly string[]>>>;
  /** Currencies by their code: `{ LAK: ['kíp'] }`. */
  readonly money?: Readonly<Record<string, readonly string[]>>;
  /** Other units by the noun they are reported with: `{ pallet: ['pallet', 'plt'] }`. */
  readonly unit?: Readonly<Record<string, readonly string[]>>;
  /** Scale words by their factor: `{ '1000': ['ngh'] }`. */
  readonly scale?: Readonly<Record<string, readonly string[]>>;
  /** Who is addressed. */
  readonly group?: readonly string[];
  /** Words that nobody can check. */
  readonly vague?: readonly string[];
  /** Words that name work, and words that name a result, where they lead the sentence. */
  readonly activity?: readonly string[];
  readonly result?: readonly string[];
}

/** A house's words over ours, ready to read with. */
export interface CompiledLexicon {
  readonly compiled: true;
  /** @internal */
  readonly list: WordList<Sense>;
}

/** The parts of a lexicon: the grammar's tag, and the one value of a part that is a plain list. */
const parts: ReadonlyMap<string, readonly [tag: Tag, only: string | null]> = new Map([
  ['metric', ['metric', null]],
  ['money', ['money', null]],
  ['unit', ['otherUnit', null]],
  ['scale', ['scale', null]],
  ['group', ['group', '']],
  ['vague', ['vague', 'always']],
  ['activity', ['activity', 'do']],
  ['result', ['result', '']],
]);
const kinds: readonly string[] = ['ratio', 'score', 'money', 'time', 'count', 'multiple'];

function refuse(part: string, repair: string): never {
  throw new RuleConfigError(`The lexicon's "${part}" ${repair}`);
}

/** Words under their value: `{ '1000': ['ngh'] }`, or `{ always: [...] }` for a plain list. */
function valuesOf(
  part: string,
  given: unknown,
  only: string | null,
): [string, readonly string[]][] {
  if (only === null && !isRecord(given)) refuse(part, 'maps values to lists of words');
  return Object.entries(only === null ? Object(given) : { [only]: given }).map(([value, words]) => {
    const isList = Array.isArray(words) && words.every((word) => typeof word === 'string');
    if (!isList) refuse(part, 'takes lists of words, such as ["synergy"]');
    if (part === 'metric' && !kinds.includes(value)) refuse(part, `knows ${kinds.join(', ')}`);
    if (part === 'scale' && !(Number(value) > 0))
      refuse(part, 'is keyed by factors such as "1000"');
    return [value, words];
  });
}

/**
 * Makes a house's lexicon ready: its words stand beside ours and come first. Throws `RuleConfigError` for an
 * unknown part, kind or factor. Compile once when reading many; a compiled one comes back as it is.
 */
export function compileLexicon(lexicon: Lexicon | CompiledLexicon): CompiledLexicon {
  if ('compiled' in lexicon) return lexicon;
  const entries: (readonly [string, Sense])[] = [];
  for (const [part, given] of Object.entries(lexicon)) {
    const known = parts.get(part);
    if (known === undefined) refuse(part, `is none of its parts: ${[...parts.keys()].join(', ')}`);
    const [tag, only] = known;
    for (const [value, words] of valuesOf(part, given, only)) {
      for (const word of words) entries.push([word, { tag, value }]);
    }
  }
  const list = new Map(senses);
  for (const [word, phrases] of wordList(entries)) {
    const all = [...phrases, ...(senses.get(word) ?? [])];
    list.set(
      word,
      all.sort((a, b) => b.exacts.length - a.exacts.length),
    );
  }
  return { compiled: true, list };
}
