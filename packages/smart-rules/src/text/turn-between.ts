import { afterNote } from './after-note.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

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
export type Taken = (token: number) => boolean;

/** How a gap leads from one value to the next: by an arrow, by `lên`/`xuống`, or by a plain `to`. */
export function turnBetween(
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
    if (token?.fold === '/') {
      at += 2;
      continue;
    }
    const tolerated =
      token &&
      (passable.has(token.fold) || (token.kind === 'word' && at - start < 4 && kind === null));
    if (!tolerated) return null;
    at += 1;
  }
  return kind;
}
