import { afterHalf } from './after-half.ts';
import { digitsOf } from './calendar/digits-of.ts';
import type { Locale } from './facts.ts';
import { isNegative } from './is-negative.ts';
import { isTagged } from './is-tagged.ts';
import { numberOf } from './number-of.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

/** A number with its scale words applied. */
export interface ScaledValue {
  readonly value: number;
  readonly written: number;
  readonly otherwise: number | null;
  readonly money: boolean;
  readonly scaled: boolean;
  readonly to: number;
}

/** Scale words behind a number: `1,5 tỷ`, `5 nghìn tỷ`, `1tr5`, `$2.5M`. */
export function scaledValue(sentence: TaggedText, index: number, priced: boolean): ScaledValue {
  const { tokens, locale } = sentence;
  const raw = tokens[index]?.fold ?? '';
  const sign = isNegative(sentence, index) ? -1 : 1;
  const half = afterHalf(sentence, index + 1);
  let to = half ?? index + 1;
  let scale = 1;
  let money = false;
  for (let step = 0; step < 2; step += 1) {
    const phrase = phraseAt(sentence, to, 'moneyScale') ?? phraseAt(sentence, to, 'scale');
    if (phrase === undefined || !isScale(sentence, to, priced, locale)) break;
    scale *= Number(phrase.value);
    money ||= phrase.tag === 'moneyScale';
    to = phrase.to;
  }
  const figure = numberOf(raw, locale, scale > 1);
  const read = half === null ? figure : { ...figure, value: figure.value + 0.5 };
  let value = read.value * scale;
  const rest = tokens[to];
  const next = tokens[to + 1];
  const tail = digitsOf(rest);
  const digits = rest?.fold.length ?? 0;
  const isTail =
    scale > 1 && (rest?.glued ? digits <= 3 : digits === 1 && next?.kind !== 'word') && tail >= 0;
  if (isTail && Number.isInteger(read.value) && next?.fold !== '%' && locale === 'vi') {
    value += (tail * scale) / 10 ** digits;
    to += 1;
  }
  if (scale > 1 && tokens[to]?.fold === 'ruoi') {
    value += scale / 2;
    to += 1;
  }
  const part = smallerPart(sentence, to, scale);
  if (part !== null) {
    value += part.value;
    to = part.to;
  }
  const otherwise = read.otherwise === null ? null : read.otherwise * scale;
  return {
    value: sign * (scale > 1 ? tidy(value) : value) + 0,
    written: sign * (scale > 1 ? tidy(value / scale) : value) + 0,
    otherwise,
    money,
    scaled: scale > 1,
    to,
  };
}

/** `1 tỷ 200 triệu`: a second figure with a smaller scale right behind the first. */
function smallerPart(
  sentence: TaggedText,
  index: number,
  scale: number,
): { readonly value: number; readonly to: number } | null {
  const phrase = phraseAt(sentence, index + 1, 'scale');
  const figure = digitsOf(sentence.tokens[index]);
  const smaller = Number(phrase?.value);
  if (scale < 1_000_000 || !(figure < 1_000) || !(smaller < scale)) return null;
  return { value: figure * smaller, to: phrase?.to ?? index + 1 };
}

/** 2.1 × 1,000,000 without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function isScale(sentence: TaggedText, index: number, priced: boolean, locale: Locale): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || isTagged(sentence, index, ['compound'])) return false;
  const letter = sentence.clean.slice(token.start, token.end);
  if (letter === 'm' || letter === 'M') {
    const counts = sentence.tokens[index + 1]?.kind === 'word';
    return token.glued && (priced || letter === 'M' || counts);
  }
  if (letter === 'b' || letter === 'B') return token.glued;
  if (token.fold === 'k') return token.glued;
  if (token.fold === 'ti' || token.fold === 'ty') return locale === 'vi';
  return token.fold !== 'hundred' && token.fold !== 'tram' ? true : !token.glued;
}
