import type { FrequencyUnit } from './facts.ts';
import type { Hit } from './hit.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { measuredPer, type Rhythm, rhythmAt, timesAUnit } from './rhythm-at.ts';
import { startsCapital } from './starts-capital.ts';
import type { TaggedText } from './tagged-text.ts';

const notBehind: ReadonlySet<string> = new Set(['active', 'recurring', 'dau', 'thu']);

/** `within an hour`, `under a day`: how long, not how often. */
function isLength(sentence: TaggedText, { from }: Hit): boolean {
  const word = sentence.tokens[from]?.fold;
  if (word !== 'a' && word !== 'an') return false;
  return (['within', 'lead', 'comparator'] as const).some(
    (tag) => phraseBefore(sentence, from, tag) !== undefined,
  );
}

const names = /^(?:report|fund|meeting|leave|plan|conference|gala|party)$/;

/** `the annual report`, `our Annual Giving Day` are names. */
function isName(sentence: TaggedText, { from, to }: Hit): boolean {
  const { tokens, first } = sentence;
  if (tokens[from]?.fold !== 'annual') return false;
  const isCapital = [from, to].every((at) => startsCapital(sentence, at));
  return names.test(tokens[to]?.fold ?? '') || (from > first && isCapital);
}

function isHowOften(sentence: TaggedText, hit: Hit, taken: (token: number) => boolean): boolean {
  const { tokens } = sentence;
  const { from, to } = hit;
  if (taken(from) || taken(to - 1) || notBehind.has(tokens[to]?.fold ?? '')) return false;
  const isBare = to === from + 1 && tokens[from]?.fold === 'tuan';
  if (isBare && tokens[from - 1]?.kind === 'number') return false;
  return !isLength(sentence, hit) && !isName(sentence, hit);
}

/** How often: `hàng tuần`, `/tháng`, `per quarter`, `6 tháng/lần`. */
export function readFrequency(
  sentence: TaggedText,
  taken: (token: number) => boolean,
): Rhythm | undefined {
  for (let index = sentence.first; index < sentence.tokens.length; index += 1) {
    const isNumber = sentence.tokens[index]?.kind === 'number';
    const namesNothing = sentence.places[index] === sentence.places[index + 1];
    if (namesNothing && !isNumber) continue;
    const rhythm =
      rhythmAt(sentence, index) ?? timesAUnit(sentence, index) ?? measuredPer(sentence, index);
    if (rhythm && !taken(index)) return rhythm;
    const hit = phraseAt(sentence, index, 'frequency');
    if (hit && isHowOften(sentence, hit, taken)) {
      // The keys of the lexicon's `frequency` are frequency units.
      return { value: hit.value as FrequencyUnit, from: hit.from, to: hit.to };
    }
  }
  return undefined;
}
