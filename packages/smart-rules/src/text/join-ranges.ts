import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';

/** Two neighbours in one measure: the first borrows the unit, and the scale when it has none. */
export function lendUnit(first: Quantity, second: Quantity): Quantity {
  const scale = second.written === 0 ? 1 : second.value / second.written;
  const bare = first.kind === null;
  const scaled =
    bare &&
    scale > 1 &&
    first.value < (second.value / scale) * 1_000 &&
    first.value === first.written;
  return {
    ...first,
    value: scaled ? Number((first.value * scale).toPrecision(12)) : first.value,
    kind: bare ? second.kind : first.kind,
    currency: first.currency ?? (bare || first.kind === 'money' ? second.currency : null),
    noun: first.noun ?? (bare ? second.noun : null),
  };
}

const changes = ({ rise, fall }: TaggedText, upTo: number): boolean => Math.min(rise, fall) < upTo;

/** Is the gap between two quantities a range (`95–98%`, `từ 500 đến 1000`, `between 3 and 5`)? */
function isRange(sentence: TaggedText, first: Quantity, second: Quantity): boolean {
  const { tokens } = sentence;
  const gap = tokens[first.to];
  if (
    second.from !== first.to + 1 ||
    gap === undefined ||
    (second.comparator !== null && second.comparator.from < second.from)
  )
    return false;
  if (first.kind !== null && second.kind !== null && first.kind !== second.kind) return false;
  if (second.value <= lendUnit(first, second).value) return false;
  if (gap.fold === '-' || gap.fold === '~') return true;
  const opened = tokens[first.from - 1]?.fold;
  if (gap.fold === 'and') return opened === 'between';
  if (!['den', 'to', 'toi'].includes(gap.fold)) return false;
  const led = phraseBefore(sentence, first.from, 'from') !== undefined;
  // `giảm từ 5 đến 10% so với 2024`: what is compared with another time is a size as well.
  if (led && phraseAt(sentence, second.to, 'versus') !== undefined) return true;
  // `tăng 5 đến 10%`, `of 20 to 25 percent`: without a `from` a size, not a way.
  const isSize = sentence.locale === 'vi' || opened === 'by' || opened === 'of';
  if (!led && isSize) return true;
  return led
    ? sentence.locale === 'vi' && !changes(sentence, first.from)
    : !changes(sentence, first.from);
}

/** Joins neighbours that are the two ends of one range into one quantity with a `high`. */
export function joinRanges(
  sentence: TaggedText,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const first = quantities[index];
    const second = quantities[index + 1];
    if (first === undefined) break;
    if (second === undefined || !isRange(sentence, first, second)) {
      joined.push(first);
      continue;
    }
    const low = lendUnit(first, second);
    const led = phraseBefore(sentence, first.from, 'from');
    joined.push({
      ...second,
      ...low,
      high: second.value,
      from: first.from,
      to: second.to,
      comparator: { sign: 'between', from: led?.from ?? first.from, to: second.to },
    });
    index += 1;
  }
  return joined;
}
