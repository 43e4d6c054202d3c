import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { phrasesEndingAt } from './phrases-ending-at.ts';
import type { Tag } from './sense.ts';
import type { Token } from './split-tokens.ts';
import type { TaggedText } from './tagged-text.ts';

const unitTags: readonly Tag[] = [
  'scale',
  'moneyScale',
  'time',
  'money',
  'point',
  'percent',
  'otherUnit',
  'multiple',
];

function isUnitSuffix(sentence: TaggedText, index: number): boolean {
  const { tokens } = sentence;
  const suffix = tokens[index];
  if (suffix === undefined || suffix.kind !== 'word' || !suffix.glued) return true;
  if (suffix.fold === 'x') return true;
  if (suffix.fold === 'xx' || /^(?:st|nd|rd|th)$/.test(suffix.fold)) return false;
  return isTagged(sentence, index, unitTags);
}

/** `5S`, `3P`: a capital behind one digit names a method, unless a sign says that time is meant. */
function isMethod(sentence: TaggedText, index: number): boolean {
  const letter = sentence.tokens[index + 1];
  const isLetter = letter?.glued && /^[SPD]$/.test(sentence.clean.slice(letter.start, letter.end));
  if (!isLetter || sentence.tokens[index]?.fold.length !== 1) return false;
  return !(['comparator', 'to', 'from'] as const).some((tag) => phraseBefore(sentence, index, tag));
}

/**
 * Is this number part of a name (`lần thứ 7`, `SOC 2`, `5xx`, `N+1`, confidence `7/10`) and no quantity?
 * `isName` tells it of the numbers before this one.
 */
export function isIdentifier(
  sentence: TaggedText,
  index: number,
  isName: (token: number) => boolean,
): boolean {
  const { tokens } = sentence;
  const token = tokens[index];
  const before = tokens[index - 1];
  const earlier = tokens[index - 2];
  const after = tokens[index + 1];
  if (token === undefined || !isUnitSuffix(sentence, index + 1)) return true;
  if (isMethod(sentence, index)) return true;
  const describes = after?.fold === '-' && after.glued && tokens[index + 2]?.glued;
  const isWhole = Number.isInteger(Number(token.fold));
  if (describes && isWhole && tokens[index + 2]?.kind === 'word') return true;
  if (after?.fold === 'pm' || after?.fold === 'am') return true;
  if (before === undefined) return false;
  if (before.fold === '#' || before.fold === '@') return true;
  if (token.glued && before.kind === 'word' && !phraseAt(sentence, index - 1, 'money')) return true;
  const ends = ['-', 'to', 'den'].includes(before.fold) && earlier?.kind === 'number';
  // `from 34% in 2023 to 41%`: the unit says that it measures after all.
  if (ends && isName(index - 2) && !isTagged(sentence, index + 1, unitTags)) return true;
  if (ends && before.glued && token.glued && isYearEnd(earlier, token)) return true;
  const tied =
    before.glued && token.glued && '-+_.'.includes(before.fold) && !isLongDash(sentence, index - 1);
  if (tied && earlier?.kind === 'word') return true;
  const rated = after?.fold === '/' && tokens[index + 2]?.fold === '10';
  const trailing = before.fold === '(' && tokens[index + 3]?.fold === ')';
  const confident =
    /^(?:confidence|tin|conf)$/.test(before.fold) ||
    /^(?:confidence|conf)$/.test(earlier?.fold ?? '');
  if (rated && (trailing || confident)) return true;
  if (token.fold === '24' && after?.fold === '/' && tokens[index + 2]?.fold === '7') return true;
  if (isYearOf(sentence, index)) return true;
  if (isStep(sentence, index)) return true;
  const name = phraseBefore(sentence, index, 'named');
  if (name === undefined || isCounted(sentence, index)) return false;
  const isPart = phrasesEndingAt(sentence, index).some(
    ({ tag, from }) => tag === 'activity' && from < name.from,
  );
  if (isPart) return false;
  const metric = phraseBefore(sentence, index, 'metric');
  if (metric && metric.from < name.from) return false;
  const isMonths = before.fold === 'thang' && earlier?.kind === 'number';
  if (isMonths) return false;
  return name.value === 'always' || !isNoun(sentence, index + 1);
}

/** `2015-16`: the second half of a year that runs over two. */
const isYearEnd = (year: Token, end: Token): boolean =>
  /^(?:19|20)\d\d$/.test(year.fold) && Number(end.fold) === (Number(year.fold) + 1) % 100;

/** `Wine—18 percent`: a dash between clauses ties no name together. */
const isLongDash = ({ clean, tokens }: TaggedText, index: number): boolean =>
  clean[tokens[index]?.start ?? 0] === '—';

const leading: readonly Tag[] = [
  'to',
  'from',
  'direction',
  'comparator',
  'filler',
  'lead',
  'metric',
];

/** `bảo mật mức 3`: a step of something named, not a level that is reached (`đạt mức 3`). */
function isStep(sentence: TaggedText, index: number): boolean {
  const { tokens } = sentence;
  const [noun, word, number] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (word?.fold !== 'muc' || noun?.kind !== 'word' || !/^[1-5]$/.test(number?.fold ?? ''))
    return false;
  if (isTagged(sentence, index + 1, [...unitTags, 'afterwards'])) return false;
  return !leading.some((tag) => phraseBefore(sentence, index - 1, tag) !== undefined);
}

/** Words in front of which a number counts, though it looks like a year. */
const counting: readonly Tag[] = ['direction', 'comparator', 'to', 'from', 'filler', 'activity'];

/** `BCTC 2024`, `thuế TNDN 2024`: the year behind a name. */
function isYearOf(sentence: TaggedText, index: number): boolean {
  const { tokens } = sentence;
  const isYear = /^20[0-4]\d$/.test(tokens[index]?.fold ?? '');
  const levels = /^(?:levels?|baseline|figures?|total)$/.test(tokens[index + 1]?.fold ?? '');
  if (isYear && levels && tokens[index - 1]?.fold === 'over') return true;
  if (!isYear || tokens[index - 1]?.kind !== 'word' || isTagged(sentence, index + 1, unitTags)) {
    return false;
  }
  return !counting.some((tag) => phraseBefore(sentence, index, tag) !== undefined);
}

const measured: readonly Tag[] = ['time', 'percent', 'scale', 'moneyScale', 'money', 'otherUnit'];

/** A unit or a range behind the number says that it measures after all. */
function isCounted(sentence: TaggedText, index: number): boolean {
  const { tokens } = sentence;
  const after = index + 1;
  if (isTagged(sentence, after, ['compound'])) return false;
  const isRange = tokens[after]?.fold === '-' && tokens[after + 1]?.kind === 'number';
  return isTagged(sentence, isRange ? after + 2 : after, measured);
}

function isNoun(sentence: TaggedText, index: number): boolean {
  if (sentence.tokens[index]?.kind !== 'word') return false;
  if (/^(?:ratio|money)$/.test(phraseAt(sentence, index, 'metric')?.value ?? '')) return false;
  return !isTagged(sentence, index, ['comparator', 'lead', 'stop', 'frequency', 'to']);
}
