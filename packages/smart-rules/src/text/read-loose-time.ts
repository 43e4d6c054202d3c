import { pieceAt } from './calendar/piece-at.ts';
import type { Hit } from './hit.ts';
import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { rhythmAt } from './rhythm-at.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

/** `in the first month`, `tuần đầu`, `từ năm thứ ba`, `by year 3`: a time of each thing's own. */
function numberedTime(sentence: TaggedText, { from, to }: Hit): TokenSpan | null {
  const { tokens, locale } = sentence;
  const before = tokens[from - 1];
  const isFree = tokens[to]?.kind !== 'word' || isTagged(sentence, to, ['lead', 'versus', 'stop']);
  if (before?.fold === 'first' && isFree) return { from: from - 1, to };
  if (tokens[to]?.exact === 'đâu1' && before?.kind !== 'number') return { from, to: to + 1 };
  const ordinal = locale === 'en' ? phraseBefore(sentence, from, 'ordinal') : undefined;
  const start = ordinal?.from ?? from;
  const lead = phraseBefore(
    sentence,
    tokens[start - 1]?.fold === 'the' ? start - 1 : start,
    'lead',
  );
  if (lead === undefined) return null;
  if (ordinal) return { from: lead.from, to };
  const isThe = tokens[to]?.fold === 'thu';
  const at = isThe ? to + 1 : to;
  const isNumber =
    tokens[at]?.kind === 'number' || isTagged(sentence, at, ['numberWord', 'ordinal']);
  if ((isThe || locale === 'en') && isNumber) return { from: lead.from, to: at + 1 };
  return null;
}

const opened: ReadonlySet<string> = new Set(['the', 'khi', 'đơt5', 'dot', 'ngay']);

/** `cuối khóa`, `before launch`, `in the fall`, `this term`, `sau khi ra mắt`. */
function occasion(sentence: TaggedText, { from, to, value }: Hit): TokenSpan | null {
  const { tokens } = sentence;
  const before = tokens[from - 1];
  const start = opened.has(before?.exact ?? '') ? from - 1 : from;
  const lead = phraseBefore(sentence, start, 'lead');
  const role = lead?.value ?? '';
  const isNow = /^(?:this|next)$/.test(before?.fold ?? '');
  if (value === 'term' && isNow) return { from: from - 1, to };
  if (value === 'term' && tokens[to]?.fold === 'nay') return { from, to: to + 1 };
  const isBinding =
    role === 'before' ||
    role === 'end' ||
    (value === 'term' && (role === 'in' || role === 'until')) ||
    (value === 'moment' && tokens[start - 1]?.fold === 'by');
  if (isBinding) return { from: lead?.from ?? start, to };
  const isAfter = before?.fold === 'khi' && tokens[from - 2]?.fold === 'sau';
  if (value === 'moment' && isAfter) return { from: from - 2, to };
  return null;
}

/** `by the end of R4`: the end of something that has a name of its own. */
function endOfName(sentence: TaggedText, { from, to, value }: Hit): TokenSpan | null {
  const { tokens, first } = sentence;
  if (value !== 'end' || tokens[to - 1]?.fold !== 'of' || from <= first + 1) return null;
  const name = tokens[to]?.fold === 'the' ? to + 1 : to;
  const isName = tokens[name]?.kind === 'word' && pieceAt(sentence, name) === null;
  if (isName) return { from, to: name + 1 };
  return null;
}

const heads: ReadonlySet<string> = new Set(['tieu', 'kpi', 'target', 'goal', 'hoach', '/']);

/** `Mục tiêu 6 tháng:`, `/ 4 tuần`, `3 tháng liên tiếp`: how long, whenever that is. */
function openSpan(sentence: TaggedText, { from, to, value }: Hit): TokenSpan | null {
  const { tokens } = sentence;
  if (!['week', 'month', 'quarter', 'year', 'day'].includes(value)) return null;
  const isDashed = tokens[from - 1]?.fold === '-';
  const inARow = /^(?:consecutive|straight)$/.test(tokens[from - 1]?.fold ?? '');
  const count = isDashed || inARow ? from - 2 : from - 1;
  const word = phraseBefore(sentence, count + 1, 'numberWord');
  if (tokens[count]?.kind !== 'number' && word === undefined) return null;
  const start = word?.from ?? count;
  const lead = phraseBefore(sentence, start, 'within')?.from ?? start;
  const isRolling = /^(?:rolling|trailing)$/.test(tokens[start - 1]?.fold ?? '');
  const isHead =
    isRolling ||
    heads.has(tokens[start - 1]?.fold ?? '') ||
    (isDashed && heads.has(tokens[to]?.fold ?? ''));
  const isWatched =
    inARow || phraseBefore(sentence, lead, 'watch') || phraseAt(sentence, to, 'inARow');
  if ((isHead || isWatched) && rhythmAt(sentence, start) === null) return { from: lead, to };
  return null;
}

function looseAt(sentence: TaggedText, hit: Hit): TokenSpan | null {
  if (hit.tag === 'season') return hit;
  if (hit.tag === 'time') return numberedTime(sentence, hit) ?? openSpan(sentence, hit);
  if (hit.tag === 'occasion') return occasion(sentence, hit);
  return hit.tag === 'lead' ? endOfName(sentence, hit) : null;
}

/** A time that stands on no calendar: a season, a term, the end of a phase, the third year. */
export function readLooseTime(sentence: TaggedText): TokenSpan | null {
  for (const hit of sentence.hits) {
    const loose = hit.from < sentence.first ? null : looseAt(sentence, hit);
    if (loose !== null) return loose;
  }
  return null;
}
