import type { TaggedText } from '../tagged-text.ts';
import { digitsOf } from './digits-of.ts';
import type { Piece } from './piece.ts';
import { pieceAt } from './piece-at.ts';

const joins: ReadonlySet<string> = new Set([
  '-',
  'den',
  'toi',
  'to',
  'until',
  'through',
  'till',
  'and',
  'va',
  '→',
  'thru',
]);

/** These join names only: `Q3+Q4`, but not `T5 + 10`. */
const sums: ReadonlySet<string> = new Set(['+', '&']);

/** The far end of `tháng 4 đến tháng 6`, `Q1–Q3`, `2026–2030`, `tháng 4-6`. */
export function partnerOf(sentence: TaggedText, piece: Piece): Piece | null {
  const { tokens } = sentence;
  const join = tokens[piece.to]?.fold ?? '';
  if (!joins.has(join) && !sums.has(join)) return null;
  let at = piece.to + 1;
  while (['ngay', 'het', 'the', 'end', 'of', 'cuoi'].includes(tokens[at]?.fold ?? '')) at += 1;
  const partner = pieceAt(sentence, at);
  if (partner !== null && partner.offset === undefined) {
    const same = partner.unit === piece.unit;
    if (same || (piece.unit === 'year' && partner.year !== null)) return partner;
    return null;
  }
  if (sums.has(join)) return null;
  const number = digitsOf(tokens[at]);
  const next = tokens[at + 1];
  const bare = next === undefined || next.kind === 'sign' ? next?.fold !== '%' : false;
  const most = { month: 12, quarter: 4, half: 2, week: 53 } as const;
  if (
    (piece.unit === 'month' || piece.unit === 'quarter' || piece.unit === 'week') &&
    bare &&
    number > (piece.number ?? 1) &&
    number <= most[piece.unit]
  ) {
    return { ...piece, number, to: at + 1 };
  }
  return null;
}
