import { markIdentifiers } from './mark-identifiers.ts';
import { numericQuantity } from './numeric-quantity.ts';
import { phraseAt } from './phrase-at.ts';
import type { Quantity } from './quantity.ts';
import { ratioAt } from './ratio-at.ts';
import { rhythmAt } from './rhythm-at.ts';
import { spelledQuantity } from './spelled-quantity.ts';
import type { TaggedText } from './tagged-text.ts';

const cases: ReadonlySet<string> = new Set(['neu', 'khi', 'if', 'when', 'where', 'unless']);

/** `sử dụng 1 lần`: once is a manner, `every two weeks` a rhythm; neither is a measure. */
function isAside(sentence: TaggedText, { value, kind, comparator, from, to }: Quantity): boolean {
  const before = sentence.tokens[from - 1]?.fold;
  if (kind === 'duration' && (before === 'every' || before === 'moi')) return true;
  if (kind === 'duration' && rhythmAt(sentence, from) !== null) return true;
  const times = kind === 'count' && sentence.tokens[from + 1]?.fold === 'lan';
  const once = value === 1 && comparator === null && times;
  return once && phraseAt(sentence, to, 'frequency') === undefined;
}

/** `nếu không có phản hồi`, `if no answer`: a case, not a goal of zero. */
function isCase(sentence: TaggedText, { value, from }: Quantity): boolean {
  const { tokens } = sentence;
  const near = [tokens[from - 1]?.fold, tokens[from - 2]?.fold];
  return value === 0 && tokens[from]?.kind === 'word' && near.some((w) => cases.has(w ?? ''));
}

/** Every quantity outside the calendar and outside names (`P95`, `ISO 9001`, `lần thứ 7`). */
export function readQuantities(
  sentence: TaggedText,
  taken: (token: number) => boolean,
): readonly Quantity[] {
  const found: Quantity[] = [];
  const isName = markIdentifiers(sentence);
  let index = sentence.first;
  while (index < sentence.tokens.length) {
    const token = sentence.tokens[index];
    if (token === undefined || taken(index)) {
      index += 1;
      continue;
    }
    if (token.kind === 'number' && isName(index)) {
      index += ratioAt(sentence, index + 1) ? 3 : 1;
      continue;
    }
    const quantity =
      token.kind === 'number' ? numericQuantity(sentence, index) : spelledQuantity(sentence, index);
    if (
      quantity === null ||
      !Number.isFinite(quantity.value) ||
      isAside(sentence, quantity) ||
      isCase(sentence, quantity)
    ) {
      index += 1;
      continue;
    }
    found.push(quantity);
    index = Math.max(index + 1, quantity.to);
  }
  return found;
}
