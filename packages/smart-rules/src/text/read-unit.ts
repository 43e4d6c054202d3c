import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';
import { type ReadUnit, unitOf } from './unit-of.ts';

const countedAnyway =
  /^(?:khach|nguoi|luot|user|users|view|views|don|san|follow|follower|followers|subscriber|subscribers|ho|dan|nhan|lead|leads|download|downloads|hoc|cay|lieu|tin|bai)$/;

/** What ends a counted noun. */
const nounEnds: readonly Tag[] = [
  'comparator',
  'to',
  'versus',
  'now',
  'lead',
  'relative',
  'afterwards',
  'urgency',
  'frequency',
  'stop',
];

function nounAt(
  sentence: TaggedText,
  index: number,
): { readonly noun: string; readonly to: number } | null {
  let to = index;
  while (to < index + 3) {
    const token = sentence.tokens[to];
    if (token === undefined || token.kind !== 'word' || /\d/.test(token.fold)) break;
    if (isTagged(sentence, to, nounEnds)) break;
    to += 1;
  }
  if (to === index) return null;
  const start = sentence.tokens[index]?.start ?? 0;
  return { noun: sentence.clean.slice(start, sentence.tokens[to - 1]?.end), to };
}

/** A noun that begins like a unit: what is counted, at least as far as the compound reaches. */
function countOf(sentence: TaggedText, at: number, least: number): ReadUnit {
  const to = Math.max(nounAt(sentence, at)?.to ?? at, least);
  const { tokens, clean } = sentence;
  return unitOf('count', to, clean.slice(tokens[at]?.start, tokens[to - 1]?.end));
}

const scoreNouns: ReadonlySet<string> = new Set(['score', 'rating', 'nps', 'csat', 'enps']);
const letters: ReadonlySet<string> = new Set(['s', 'h', 'd', 'm', 'p', 'g', 'l', 't', 'c']);

/** The unit that begins at a token, behind a number. */
export function readUnit(
  sentence: TaggedText,
  index: number,
  number: { readonly value: number; readonly money: boolean; readonly scaled: boolean },
): ReadUnit {
  const { tokens, locale } = sentence;
  let at = index;
  const token = tokens[at];
  if (token?.fold === '+' && token.glued) at += 1;
  if (
    tokens[at]?.fold === '-' &&
    tokens[at]?.glued &&
    isTagged(sentence, at + 1, ['time', 'point'])
  ) {
    at += 1;
  }
  const compound = phraseAt(sentence, at, 'compound');
  if (compound) return countOf(sentence, at, compound.to);
  const point = phraseAt(sentence, at, 'point');
  if (point?.value === 'percentage-point') return unitOf('percentage-point', point.to);
  const percent = phraseAt(sentence, at, 'percent');
  if (percent) return unitOf('percent', percent.to);
  const money = phraseAt(sentence, at, 'money');
  const isShort = tokens[at]?.fold === 'd' && money?.to === at + 1;
  if (money && (!isShort || tokens[at]?.glued || number.scaled)) {
    return unitOf('money', money.to, null, money.value);
  }
  const counted = phraseAt(sentence, at, 'counted');
  if (counted && number.scaled) return countOf(sentence, at, counted.to);
  const counts = countedAnyway.test(tokens[at]?.fold ?? '') || phraseAt(sentence, at, 'group');
  if (number.money && !counts) return unitOf('money', at, null, 'VND');
  const glued = tokens[at]?.glued === true;
  const multiple = phraseAt(sentence, at, 'multiple');
  if (multiple) return unitOf('multiple', multiple.to);
  const single = letters.has(tokens[at]?.fold ?? '');
  const time = phraseAt(sentence, at, 'time');
  const names = time && tokens[time.to]?.kind === 'number';
  if (time && !names && (!single || glued)) {
    return unitOf('duration', time.to, time.value);
  }
  const other = phraseAt(sentence, at, 'otherUnit');
  if (other && (!single || glued || locale === 'vi')) {
    return unitOf('other', other.to, other.value);
  }
  const noun = nounAt(sentence, at);
  if (point) return unitOf('score', point.to);
  const isMoney = number.scaled && locale === 'vi' && number.value >= 1_000_000;
  if (isMoney && !counts) return unitOf('money', at, null, 'VND');
  if (noun === null) return unitOf(null, at);
  const next = tokens[at]?.fold ?? '';
  const isFactor = !Number.isInteger(number.value) || isMultiplied(sentence, index);
  const changes = number.value !== 1 && (next === 'lan' || next === 'times') && isFactor;
  if (changes) return unitOf('multiple', at + 1);
  const scored = tokens
    .slice(at, noun.to)
    .some(
      ({ fold }, step) =>
        scoreNouns.has(fold) || (fold === 'core' && phraseAt(sentence, at + step, 'metric')),
    );
  return unitOf(scored ? 'score' : 'count', noun.to, noun.noun);
}

/** `gấp 3 lần`, `tăng 3 lần`: times as a factor, not as a count. */
function isMultiplied(sentence: TaggedText, index: number): boolean {
  const before = sentence.tokens[index - 2];
  return before !== undefined && /^(?:gap|tang|giam|len|nhan)$/.test(before.fold);
}
