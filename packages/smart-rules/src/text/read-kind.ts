import type { StatementKind } from './facts.ts';
import type { Hit } from './hit.ts';
import { isEnglishVerb } from './is-english-verb.ts';
import { isTagged } from './is-tagged.ts';
import { isVietnameseVerb } from './is-vietnamese-verb.ts';
import type { KindClues } from './kind-clues.ts';
import { kindHead } from './kind-head.ts';
import { kindOfRest } from './kind-of-rest.ts';
import { phraseAt } from './phrase-at.ts';
import { phrasesOf } from './phrases-of.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

export interface KindReading extends TokenSpan {
  readonly kind: StatementKind;
}

/** What may stand in front of a doing word without being what it is about: `mỗi tuần`, `to`, `by Q3`. */
const beside: readonly Tag[] = [
  'frequency',
  'to',
  'lead',
  'time',
  'relative',
  'numberWord',
  'wish',
  'opening',
];

/** Result, activity or milestone: the first doing word or result word that leads the sentence decides. */
export function readKind(sentence: TaggedText, clues: KindClues): KindReading {
  const { tokens, first } = sentence;
  const passive = clues.isPercent
    ? phrasesOf(sentence, 'activity').find(({ value }) => value === 'passive')
    : undefined;
  if (passive && passive.from < first + 24) return reading('activity', passive);
  if (clues.isBare) return reading('unclear', { from: first, to: tokens.length });
  const head = kindHead(sentence, clues.isDate);
  let isNamed = false;
  for (let index = head; index < Math.min(tokens.length, head + 5); index += 1) {
    const kind = kindAt(sentence, index, clues, head, isNamed);
    if (kind !== null) return kind;
    isNamed ||= tokens[index]?.kind === 'word' && !isTagged(sentence, index, beside);
  }
  const kind = kindOfRest(sentence, head, clues);
  if (kind === 'unclear')
    return reading(kind, { from: first, to: Math.max(first + 1, tokens.length) });
  const isName = kind === 'activity' && sentence.locale === 'en';
  return reading(kind, { from: head, to: isName ? tokens.length : head + 1 });
}

function reading(kind: StatementKind, { from, to }: TokenSpan): KindReading {
  return { kind, from, to };
}

/** What the word at one place says; null where it says nothing. */
function kindAt(
  sentence: TaggedText,
  index: number,
  clues: KindClues,
  head: number,
  isNamed: boolean,
): KindReading | null {
  const { tokens } = sentence;
  const result = phraseAt(sentence, index, 'result');
  const activity = phraseAt(sentence, index, 'activity');
  const metric = phraseAt(sentence, index, 'metric');
  const to = Math.max(result?.to ?? 0, activity?.to ?? 0, metric?.to ?? 0);
  const span = { from: index, to: Math.max(to, index + 1) };
  const isState = to === 0 || (result?.to === to && result.value === 'state');
  if (index === head && isState && clues.isDose) return reading('activity', span);
  if (isState && to > 0 && tokens[to]?.fold === 'more') return reading('unclear', span);
  if (to === 0) {
    if (tokens[index]?.kind === 'number' && clues.isPercent) return reading('outcome', span);
    return index === head && isVerb(sentence, index, clues) ? reading('activity', span) : null;
  }
  const follows = tokens[to]?.kind === 'number' || isTagged(sentence, to, ['metric']);
  const isTold = result?.to === to && follows;
  const isOther = isNamed && clues.target !== null && activity?.value !== 'passive';
  if (activity?.to !== to || isTold || isOther || isNoun(sentence, index, clues, to)) {
    if (result?.to !== to || to !== tokens.length || clues.hasMetric) {
      const isWork = result?.to === to && activity?.to !== to && !isResult(result, clues);
      return reading(isWork ? 'activity' : 'outcome', span);
    }
    return reading('unclear', span);
  }
  if (isForResult(sentence, activity, clues)) return reading('outcome', span);
  const isFinished = activity.value === 'finish' && clues.hasDeadline && clues.target === null;
  return reading(isFinished ? 'milestone' : 'activity', span);
}

/** `test coverage`, `survey response at 70%`, `giờ đào tạo`: a doing word inside the name of a measure. */
function isNoun(sentence: TaggedText, index: number, clues: KindClues, to: number): boolean {
  const { tokens, first, locale } = sentence;
  if (locale === 'vi') return clues.isPercent && index > first;
  const near = clues.isPercent ? [to, to + 1] : [to];
  if (near.some((at) => phraseAt(sentence, at, 'metric') !== undefined)) return true;
  const { target } = clues;
  return target !== null && target.from > to && tokens[target.from - 1]?.fold === 'at';
}

/** A verb that no list knows, where the sentence begins. */
function isVerb(sentence: TaggedText, at: number, { isCount }: KindClues): boolean {
  return sentence.locale === 'en'
    ? isEnglishVerb(sentence, at, isCount)
    : isVietnameseVerb(sentence, at, isCount);
}

/** Words of result ask for a number or a measure where they are as often work: `hire`, `phát triển`. */
function isResult({ value }: Hit, { target, hasMetric }: KindClues): boolean {
  if (value === 'counted') return target !== null;
  return value !== 'effort' || target !== null || hasMetric;
}

/**
 * Work that is told by what comes of it: `Use partners to gain 5 % more`, `Học tiếng Nhật đạt 120 điểm JLPT`, and
 * something made that is no thing: `Xây dựng văn hóa cởi mở`.
 */
function isForResult(sentence: TaggedText, work: Hit, { target, isCount }: KindClues): boolean {
  const { tokens } = sentence;
  if (target === null) {
    const isVague = [0, 1, 2].some((step) => isQuality(sentence, work.to + step));
    return work.value === 'make' && isVague;
  }
  for (let at = work.to; at < target.from; at += 1) {
    const { fold } = tokens[at] ?? {};
    const leads = fold === 'to' || fold === 'de' || fold === 'nham';
    if (leads && isTagged(sentence, at + 1, ['result', 'direction'])) return true;
    if (fold === 'dat' && !isCount) return true;
  }
  return false;
}

function isQuality(sentence: TaggedText, at: number): boolean {
  return isTagged(sentence, at, ['vague']) && sentence.tokens[at]?.fold.endsWith('ly') === false;
}
