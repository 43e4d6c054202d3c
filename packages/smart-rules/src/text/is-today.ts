import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { phrasesEndingAt } from './phrases-ending-at.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';
import type { Taken } from './turn-between.ts';

/** Words that may stand between `hiện` and its number. */
const fillers: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(': = la o muc dat at is ~ khoang tai of from measure value level ('.split(' ')))();
const nowWords = /^(?:hien|nay|current|currently|baseline|today|now)$/;

/** The `hiện` of `thực hiện 12 buổi`, the `nay` of `năm nay`: part of another word. */
function isInsideWord(sentence: TaggedText, { from, to }: TokenSpan): boolean {
  const before = sentence.tokens[from - 1]?.fold ?? '';
  if (sentence.tokens[from]?.fold === 'hien' && /^(?:thuc|phat|the|xuat|tai|bieu)$/.test(before)) {
    return true;
  }
  return phrasesEndingAt(sentence, to).some((other) => other.from < from);
}

/** Is this number today's level: `(hiện 64)`, `currently 28`, `up from 68%`, `(2024: 17%)`? */
export function isToday(sentence: TaggedText, quantity: Quantity, compared: Taken): boolean {
  const { tokens } = sentence;
  for (let at = Math.max(0, quantity.from - 5); at < quantity.from; at += 1) {
    const now = phraseAt(sentence, at, 'now');
    if (!now || isInsideWord(sentence, now)) continue;
    const between = tokens.slice(now.to, quantity.from);
    if (between.every(({ fold }) => fillers.has(fold))) return true;
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
