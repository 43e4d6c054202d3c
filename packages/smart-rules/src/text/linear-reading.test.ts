import { describe, expect, it } from 'vitest';
import { readPeriods } from './calendar/read-periods.ts';
import { chooseFigures } from './choose-figures.ts';
import { cleanText } from './clean-text.ts';
import { factsOf } from './facts-of.ts';
import { readStatement } from './read-statement.ts';
import { readingsOf } from './readings.ts';
import { senses } from './sense.ts';
import { tagText } from './tag-text.ts';
import type { TaggedText } from './tagged-text.ts';

/** An array that tells how often one of its items was asked for. */
function counted<Item>(items: readonly Item[], count: () => void): readonly Item[] {
  return new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How often the readers look at a token or a phrase of a text, counted rather than timed. */
function looksAt(piece: string, pieces: number): number {
  const cleaned = cleanText(piece.repeat(pieces), 100_000);
  if (typeof cleaned === 'string') throw new Error(cleaned);
  let looks = 0;
  const count = () => {
    looks += 1;
  };
  const tagged = tagText(cleaned, 'vi', senses);
  const sentence: TaggedText = {
    ...tagged,
    tokens: counted(tagged.tokens, count),
    hits: counted(tagged.hits, count),
    directions: counted(tagged.directions, count),
  };
  const periods = readPeriods(sentence, { now: null, fiscalYearStart: 1 });
  const readings = readingsOf(sentence, periods);
  factsOf('', sentence, readings, chooseFigures(sentence, readings));
  return looks;
}

const attacks = [
  '[ ',
  '( ',
  '1-',
  '1 to 2 ',
  '5 to 9 đạt ',
  'up to 3 km ',
  '5 giờ, ',
  '5 ( ',
  'X% ',
  'T5 - ',
];

describe('work that grows with its text', () => {
  it.each(attacks)('[SR-7] looks four times as often at "%s" four times as long', (piece) => {
    expect(looksAt(piece, 400) / looksAt(piece, 100)).toBeLessThan(4.2);
  });

  it('[SR-7] reads a chain of numbers of any length', () => {
    const { target } = readStatement('1-'.repeat(20_000), { maxLength: 100_000 });
    expect(target?.value).toBe(1);
  });
});
