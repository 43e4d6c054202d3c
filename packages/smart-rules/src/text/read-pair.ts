import { cellPair } from './cell-pair.ts';
import { lendUnit } from './join-ranges.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

export interface Pair {
  readonly baseline: Quantity;
  readonly target: Quantity;
}

/** Words that may stand between `lên` and its number. */
const passable: ReadonlySet<string> = new Set([
  'muc',
  'con',
  'duoi',
  'tren',
  'it',
  'nhat',
  'toi',
  'da',
  'thieu',
  'khoang',
  '~',
  'at',
  'least',
  'under',
  'below',
  'over',
  'about',
  '<',
  '>',
  '<=',
  '>=',
  ',',
  '(',
  ')',
  'mot',
  'a',
  'khong',
  'qua',
  'less',
  'than',
  'more',
  'no',
  'current',
  'average',
  'dat',
  '+',
  '-',
]);

/** Tokens that belong to the calendar already. */
type Taken = (token: number) => boolean;

/** How a gap leads from one value to the next: by an arrow, by `lên`/`xuống`, or by a plain `to`. */
function turnBetween(
  sentence: TaggedText,
  from: number,
  to: number,
  taken: Taken,
): 'arrow' | 'turn' | 'plain' | null {
  let kind: 'arrow' | 'turn' | 'plain' | null = null;
  const start = afterNote(sentence, from, to);
  if (to - start > 12) return null;
  let at = start;
  while (at < to) {
    if (taken(at)) {
      at += 1;
      continue;
    }
    const turn = phraseAt(sentence, at, 'to');
    if (turn && turn.to <= to) {
      const { value } = turn;
      kind ??= value === 'arrow' ? 'arrow' : value === 'plain' ? 'plain' : 'turn';
      at = turn.to;
      continue;
    }
    if (sentence.tokens[at]?.fold === '=>') kind ??= 'arrow';
    const skipped = phraseAt(sentence, at, 'frequency') ?? phraseAt(sentence, at, 'comparator');
    if (skipped && skipped.to <= to) {
      at = skipped.to;
      continue;
    }
    const token = sentence.tokens[at];
    const tolerated =
      token &&
      (passable.has(token.fold) || (token.kind === 'word' && at - start < 4 && kind === null));
    if (!tolerated) return null;
    at += 1;
  }
  return kind;
}

/** Over a note in brackets right behind the first value: `from 12% (the 2012 level) to 9%`. */
function afterNote({ tokens }: TaggedText, from: number, to: number): number {
  if (tokens[from]?.fold !== '(') return from;
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.fold === ')') return at + 1;
  return from;
}

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

/** `từ 12% lên 18%`, `12% → 18%`, `from 8 hours to under 2`. */
function forwardPair(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  taken: Taken,
): Pair | null {
  for (let index = 0; index + 1 < quantities.length; index += 1) {
    const first = quantities[index];
    const behind = first && afterNote(sentence, first.to, sentence.tokens.length);
    const second = quantities.slice(index + 1).find(({ from }) => from >= (behind ?? 0));
    if (first === undefined || second === undefined) break;
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

const nowWords = /^(?:hien|nay|current|currently|baseline|today|now)$/;

/** The `hiện` of `thực hiện 12 buổi`, the `nay` of `năm nay`: part of another word. */
function isInsideWord(sentence: TaggedText, { from, to }: TokenSpan): boolean {
  const before = sentence.tokens[from - 1]?.fold ?? '';
  if (sentence.tokens[from]?.fold === 'hien' && /^(?:thuc|phat|the|xuat|tai|bieu)$/.test(before)) {
    return true;
  }
  return sentence.ends[to]?.some((other) => other.from < from) === true;
}

/** Is this number today's level: `(hiện 64)`, `currently 28`, `up from 68%`, `(2024: 17%)`? */
function isToday(sentence: TaggedText, quantity: Quantity, compared: Taken): boolean {
  const { tokens } = sentence;
  for (let at = Math.max(0, quantity.from - 5); at < quantity.from; at += 1) {
    const now = phraseAt(sentence, at, 'now');
    if (!now || isInsideWord(sentence, now)) continue;
    const between = tokens.slice(now.to, quantity.from);
    if (
      between.every((token) =>
        [
          ':',
          '=',
          'la',
          'o',
          'muc',
          'dat',
          'at',
          'is',
          '~',
          'khoang',
          'tai',
          'of',
          'from',
          '(',
        ].includes(token.fold),
      )
    )
      return true;
  }
  const year = tokens[quantity.from - 2]?.fold ?? '';
  const labelled =
    tokens[quantity.from - 1]?.fold === ':' &&
    (compared(quantity.from - 2) || /^(?:19|20)\d\d$/.test(year));
  const inNote = [3, 4].some((back) => tokens[quantity.from - back]?.fold === '(');
  if (labelled && inNote) return true;
  const behind = tokens[quantity.to];
  if (behind && nowWords.test(behind.fold) && tokens[quantity.to + 1]?.fold === ')') return true;
  const from = phraseBefore(sentence, quantity.from, 'from');
  if (from && tokens[quantity.to]?.fold === ')' && tokens[from.from - 1]?.fold === '(') return true;
  if (quantity.comparator !== null) return false;
  const versus =
    phraseBefore(sentence, quantity.from, 'versus') ??
    (tokens[quantity.from - 1]?.fold === 'muc'
      ? phraseBefore(sentence, quantity.from - 1, 'versus')
      : undefined);
  return versus !== undefined && quantity.kind !== 'multiple';
}

export interface Baselines {
  readonly pair: Pair | null;
  /** Quantities that tell today's level and are no target. */
  readonly today: ReadonlySet<Quantity>;
}

/** Finds where the statement starts from. */
export function readPair(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  taken: Taken,
  compared: Taken,
): Baselines {
  const pair = forwardPair(sentence, quantities, taken) ?? cellPair(sentence, quantities);
  const rest = pair ? quantities.filter(({ from }) => from !== pair.target.from) : quantities;
  const today = new Set(
    rest.filter(
      (quantity) => quantity.from !== pair?.baseline.from && isToday(sentence, quantity, compared),
    ),
  );
  if (pair) return { pair, today };
  const others = quantities.filter((quantity) => !today.has(quantity));
  const from = others.find(
    (quantity, index) =>
      index > 0 &&
      phraseBefore(sentence, quantity.from, 'from') !== undefined &&
      quantity.kind !== 'duration' &&
      isSameMeasure(others[index - 1], quantity),
  );
  if (from) today.add(from);
  return { pair: null, today };
}

function isSameMeasure(target: Quantity | undefined, baseline: Quantity): boolean {
  return (
    target !== undefined &&
    (target.kind === baseline.kind || baseline.kind === null) &&
    target.high === null
  );
}
