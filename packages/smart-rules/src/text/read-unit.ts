import type { UnitKind } from './facts.ts';
import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

export interface ReadUnit {
  readonly kind: UnitKind | null;
  readonly currency: string | null;
  readonly noun: string | null;
  /** First token after the unit. */
  readonly to: number;
}

const countedAnyway =
  /^(?:khach|nguoi|luot|user|users|view|views|don|san|follow|follower|followers|subscriber|subscribers|ho|dan|nhan|lead|leads|download|downloads|hoc|cay|lieu|tin|bai)$/;

/** What ends a counted noun. */
const nounEnds: readonly Tag[] = [
  'to',
  'versus',
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

const scoreNouns: ReadonlySet<string> = new Set(['score', 'rating', 'nps', 'csat', 'enps']);
const letters: ReadonlySet<string> = new Set(['s', 'h', 'd', 'm', 'p', 'g', 'l', 't', 'c']);

/** The unit that begins at a token, behind a number. */
export function readUnit(
  sentence: TaggedText,
  index: number,
  number: { readonly value: number; readonly money: boolean; readonly scaled: boolean },
): ReadUnit {
  const { tokens, locale } = sentence;
  const none = { currency: null, noun: null };
  let at = index;
  const token = tokens[at];
  if (token?.fold === '+' && token.glued) at += 1;
  if (tokens[at]?.fold === '-' && tokens[at]?.glued && phraseAt(sentence, at + 1, 'time')) at += 1;
  const point = phraseAt(sentence, at, 'point');
  if (point?.value === 'percentage-point') {
    return { ...none, kind: 'percentage-point', to: point.to };
  }
  const percent = phraseAt(sentence, at, 'percent');
  if (percent) return { ...none, kind: 'percent', to: percent.to };
  const money = phraseAt(sentence, at, 'money');
  const isShort = tokens[at]?.fold === 'd' && money?.to === at + 1;
  if (money && (!isShort || tokens[at]?.glued || number.scaled)) {
    return { kind: 'money', currency: money.value, noun: null, to: money.to };
  }
  if (number.money) return { kind: 'money', currency: 'VND', noun: null, to: at };
  const glued = tokens[at]?.glued === true;
  const multiple = phraseAt(sentence, at, 'multiple');
  if (multiple) {
    return { ...none, kind: 'multiple', to: multiple.to };
  }
  const single = letters.has(tokens[at]?.fold ?? '');
  const time = phraseAt(sentence, at, 'time');
  const names = time && tokens[time.to]?.kind === 'number';
  if (time && !names && (!single || glued)) {
    return { kind: 'duration', currency: null, noun: time.value, to: time.to };
  }
  const other = phraseAt(sentence, at, 'otherUnit');
  if (other && (!single || glued || locale === 'vi')) {
    return { kind: 'other', currency: null, noun: other.value, to: other.to };
  }
  const noun = nounAt(sentence, at);
  if (point && !/^(?:ban|cham|den|ket)$/.test(tokens[point.to]?.fold ?? '')) {
    return { kind: 'score', currency: null, noun: null, to: point.to };
  }
  const isMoney = number.scaled && locale === 'vi' && number.value >= 1_000_000;
  const counts = countedAnyway.test(tokens[at]?.fold ?? '') || phraseAt(sentence, at, 'group');
  if (isMoney && !counts) {
    return { kind: 'money', currency: 'VND', noun: null, to: at };
  }
  if (noun === null) return { kind: null, ...none, to: at };
  const next = tokens[at]?.fold ?? '';
  const changes =
    number.value > 1 && (next === 'lan' || next === 'times') && isMultiplied(sentence, index);
  if (changes) return { ...none, kind: 'multiple', to: at + 1 };
  const scored = tokens
    .slice(at, noun.to)
    .some(
      ({ fold }, step) =>
        scoreNouns.has(fold) || (fold === 'core' && phraseAt(sentence, at + step, 'metric')),
    );
  return { kind: scored ? 'score' : 'count', currency: null, noun: noun.noun, to: noun.to };
}

/** `gấp 3 lần`, `tăng 3 lần`: times as a factor, not as a count. */
function isMultiplied(sentence: TaggedText, index: number): boolean {
  const before = sentence.tokens[index - 2];
  return before !== undefined && /^(?:gap|tang|giam|len|nhan)$/.test(before.fold);
}
