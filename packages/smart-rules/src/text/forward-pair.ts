import { afterNote } from './after-note.ts';
import { lendUnit } from './join-ranges.ts';
import type { Pair } from './pair.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';
import { type Taken, turnBetween } from './turn-between.ts';

const standing =
  /^(?:the|its|our|a|an|present|current|existing|average|level|rate|of|muc|hien|tai|nay|khoang|about|around|~|over|under|above|below|tren|duoi)$/;

/** `từ`, `from the present`: does the number follow as what it was? */
function isLed(sentence: TaggedText, quantity: Quantity): boolean {
  const { tokens } = sentence;
  let at = quantity.from;
  while (at > quantity.from - 5 && !phraseBefore(sentence, at, 'from')) {
    if (!standing.test(tokens[at - 1]?.fold ?? '')) return false;
    at -= 1;
  }
  return phraseBefore(sentence, at, 'from') !== undefined;
}

/** Can one become the other? A wait of 24 hours does not rise to 90 %. */
function isComparable(first: Quantity, second: Quantity): boolean {
  const isTime = first.kind === 'duration';
  if (first.kind === null || second.kind === null) return true;
  return isTime === (second.kind === 'duration');
}

/** The next quantity that is no rate's unit, from a token on. */
function firstBehind(
  { tokens }: TaggedText,
  quantities: readonly Quantity[],
  next: number,
  token: number,
): Quantity | undefined {
  for (let at = next; at < quantities.length; at += 1) {
    const quantity = quantities[at];
    if (quantity && quantity.from >= token && tokens[quantity.from - 1]?.fold !== '/') {
      return quantity;
    }
  }
  return undefined;
}

/** `từ 12% lên 18%`, `12% → 18%`, `from 8 hours to under 2`. */
export function forwardPair(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  taken: Taken,
): Pair | null {
  for (let index = 0; index + 1 < quantities.length; index += 1) {
    const first = quantities[index];
    const behind = first && afterNote(sentence, first.to, sentence.tokens.length);
    const second = firstBehind(sentence, quantities, index + 1, behind ?? 0);
    if (first === undefined || second === undefined) break;
    if (sentence.tokens[first.from - 1]?.fold === '/') continue;
    const turn = turnBetween(sentence, first.to, second.from, taken);
    const led =
      isLed(sentence, first) ||
      phraseBefore(sentence, first.comparator?.from ?? 0, 'from') !== undefined;
    if (turn === null || !isComparable(first, second) || (turn === 'plain' && !led)) continue;
    if (first.high !== null || (first.comparator !== null && !led)) continue;
    const tight = led || second.from - first.to <= 3;
    if (!tight) continue;
    const { comparator } = second;
    const isArrow = comparator !== null && sentence.tokens[comparator.from]?.fold === '=>';
    const target = isArrow ? { ...second, comparator: null } : second;
    return { baseline: lendUnit(first, second), target };
  }
  return null;
}
