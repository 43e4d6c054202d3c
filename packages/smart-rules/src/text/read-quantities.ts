import { digitsOf } from './calendar/digits-of.ts';
import type { Comparator, Locale, UnitKind } from './facts.ts';
import { isIdentifier } from './is-identifier.ts';
import { numberOf } from './number-of.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { readComparator } from './read-comparator.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import type { TaggedText } from './tagged-text.ts';

export interface SignReading {
  readonly sign: Comparator;
  readonly from: number;
  readonly to: number;
}

/** A number with its unit and comparator, before anyone says what it is for. Places are tokens. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly high: number | null;
  /** Null for a bare number: the name of the measure decides later. */
  readonly kind: UnitKind | null;
  readonly currency: string | null;
  readonly noun: string | null;
  readonly comparator: SignReading | null;
  /** The number before scale words, to lend a scale to its partner in `từ 1,2 lên 1,5 tỷ`. */
  readonly written: number;
  readonly otherwise: number | null;
  /** `8/10`, `4.3/5`: the scale it is measured on. */
  readonly outOf: number | null;
}

interface Value {
  readonly value: number;
  readonly written: number;
  readonly otherwise: number | null;
  readonly money: boolean;
  readonly scaled: boolean;
  readonly to: number;
}

/** Scale words behind a number: `1,5 tỷ`, `5 nghìn tỷ`, `1tr5`, `$2.5M`. */
function scaledValue(sentence: TaggedText, index: number, priced: boolean): Value {
  const { tokens, locale } = sentence;
  const raw = tokens[index]?.fold ?? '';
  const sign = isNegative(sentence, index) ? -1 : 1;
  let to = index + 1;
  let scale = 1;
  let money = false;
  for (let step = 0; step < 2; step += 1) {
    const phrase = phraseAt(sentence, to, 'moneyScale') ?? phraseAt(sentence, to, 'scale');
    if (phrase === undefined || !isScale(sentence, to, priced, locale)) break;
    scale *= Number(phrase.value.value);
    money ||= phrase.value.tag === 'moneyScale';
    to += phrase.folds.length;
  }
  const read = numberOf(raw, locale, scale > 1);
  let value = read.value * scale;
  const rest = tokens[to];
  const next = tokens[to + 1];
  const tail = digitsOf(rest);
  const isTail =
    scale > 1 && tail < 10 && rest?.fold.length === 1 && (rest.glued || next?.kind !== 'word');
  if (isTail && Number.isInteger(read.value) && next?.fold !== '%' && locale === 'vi') {
    value += (tail * scale) / 10;
    to += 1;
  }
  const otherwise = read.otherwise === null ? null : read.otherwise * scale;
  return {
    value: sign * (scale > 1 ? tidy(value) : value) + 0,
    written: sign * read.value + 0,
    otherwise,
    money,
    scaled: scale > 1,
    to,
  };
}

/** `xuống -18 độ`, `from -5`: a minus only where a level is named; elsewhere it is a dash. */
function isNegative(sentence: TaggedText, index: number): boolean {
  const dash = sentence.tokens[index - 1];
  if (dash?.fold !== '-' || dash.glued || !sentence.tokens[index]?.glued) return false;
  return (['to', 'from', 'comparator'] as const).some((tag) =>
    phraseBefore(sentence, index - 1, tag),
  );
}

/** 2.1 × 1,000,000 without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function isScale(sentence: TaggedText, index: number, priced: boolean, locale: Locale): boolean {
  const token = sentence.tokens[index];
  if (token === undefined) return false;
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

function currencyBefore(
  sentence: TaggedText,
  index: number,
): { readonly code: string; readonly at: number } | null {
  for (let back = 1; back <= 2; back += 1) {
    const phrase = phraseAt(sentence, index - back, 'money');
    const token = sentence.tokens[index - back];
    if (
      phrase &&
      phrase.folds.length === back &&
      (token?.kind === 'sign' || back === 2 || !token?.glued)
    ) {
      const isWord = token?.kind === 'word';
      if (isWord && !/^(?:usd|vnd|eur|gbp|sgd|us)$/.test(token.fold)) continue;
      return { code: phrase.value.value, at: index - back };
    }
  }
  return null;
}

function ratioAt(
  sentence: TaggedText,
  to: number,
): { readonly outOf: number; readonly to: number } | null {
  const { tokens, locale } = sentence;
  const scale = tokens[to + 1];
  if (tokens[to]?.fold !== '/' || scale?.kind !== 'number') return null;
  return { outOf: numberOf(scale.fold, locale, false).value, to: to + 2 };
}

function numericQuantity(sentence: TaggedText, index: number): Quantity | null {
  const { tokens } = sentence;
  const price = currencyBefore(sentence, index);
  const number = scaledValue(sentence, index, price !== null);
  const from = price?.at ?? (isNegative(sentence, index) ? index - 1 : index);
  const multiplied = tokens[index - 1]?.fold === 'x' && tokens[index - 1]?.glued === false;
  const against = tokens[number.to];
  if (against?.fold === ':' && against.glued && tokens[number.to + 1]?.glued) {
    const second = digitsOf(tokens[number.to + 1]);
    if (tokens[number.to + 1]?.fold.length === 2 || !(second > 0)) return null;
    return finish(
      sentence,
      from,
      number,
      { kind: 'multiple', currency: null, noun: null, to: number.to + 2 },
      null,
    );
  }
  const ratio = number.scaled ? null : ratioAt(sentence, number.to);
  let unit: ReadUnit = readUnit(sentence, ratio?.to ?? number.to, number);
  if (price !== null) unit = { ...unit, kind: 'money', currency: price.code, noun: null };
  if (multiplied && unit.kind === null) unit = { ...unit, kind: 'multiple' };
  if (ratio !== null && (unit.kind === null || unit.kind === 'count')) {
    const onScale = ratio.outOf >= number.value && ratio.outOf <= 100 && unit.kind === null;
    unit = { ...unit, kind: onScale ? 'score' : unit.kind };
  }
  return finish(sentence, from, number, unit, ratio?.outOf ?? null);
}

function finish(
  sentence: TaggedText,
  from: number,
  number: Value,
  unit: ReadUnit,
  outOf: number | null,
): Quantity {
  return {
    from,
    to: unit.to,
    value: number.value,
    high: null,
    kind: unit.kind,
    currency: unit.currency,
    noun: unit.noun,
    comparator: readComparator(sentence, from, number.to, unit),
    written: number.written,
    otherwise: number.otherwise,
    outOf,
  };
}

/** Numbers in words count when something is counted with them or a comparator leads. */
function spelledQuantity(sentence: TaggedText, index: number): Quantity | null {
  const times = phraseAt(sentence, index, 'timesWord');
  const plain = { otherwise: null, money: false, scaled: false };
  if (times !== undefined) {
    const value = Number(times.value.value);
    const to = index + times.folds.length;
    const isCount =
      /^(?:twice|thrice)$/.test(times.folds[0] ?? '') &&
      phraseAt(sentence, to, 'frequency') !== undefined;
    const unit: ReadUnit = { kind: isCount ? 'count' : 'multiple', currency: null, noun: null, to };
    return finish(sentence, index, { ...plain, value, written: value, to }, unit, null);
  }
  const zero = phraseAt(sentence, index, 'zero');
  const word = zero ?? phraseAt(sentence, index, 'numberWord');
  const metric = phraseAt(sentence, index, 'metric')?.folds.length ?? 0;
  if (word === undefined || metric > word.folds.length) return null;
  if (zero && zero.folds[0] === 'no' && index !== sentence.first) return null;
  const to = index + word.folds.length;
  const scale = phraseAt(sentence, to, 'scale');
  const small = word.folds.length === 1 && !scale;
  const value = Number(word.value.value) * (scale ? Number(scale.value.value) : 1);
  const after = scale ? to + scale.folds.length : to;
  const number = { ...plain, value, written: value, scaled: scale !== undefined, to: after };
  const quantity = finish(sentence, index, number, readUnit(sentence, after, number), null);
  const isArticle = value === 1 && small && !quantity.comparator;
  const counted = quantity.kind !== null && quantity.kind !== 'other';
  if (isArticle || (small && !counted && !quantity.comparator && !zero)) return null;
  if (
    sentence.locale === 'vi' &&
    small &&
    !zero &&
    !quantity.comparator &&
    quantity.kind === 'count'
  ) {
    return index <= sentence.first + 2 &&
      !/^(?:thu|ca)$/.test(sentence.tokens[index - 1]?.fold ?? '')
      ? quantity
      : null;
  }
  return quantity;
}

/** `sử dụng 1 lần`: once is a manner, not a measure. */
function isOnce(sentence: TaggedText, { value, kind, comparator, from, to }: Quantity): boolean {
  const times = kind === 'count' && sentence.tokens[from + 1]?.fold === 'lan';
  const once = value === 1 && comparator === null && times;
  return once && phraseAt(sentence, to, 'frequency') === undefined;
}

/** Every quantity outside the calendar and outside names (`P95`, `ISO 9001`, `lần thứ 7`). */
export function readQuantities(
  sentence: TaggedText,
  taken: (token: number) => boolean,
): readonly Quantity[] {
  const found: Quantity[] = [];
  let index = sentence.first;
  while (index < sentence.tokens.length) {
    const token = sentence.tokens[index];
    if (token === undefined || taken(index)) {
      index += 1;
      continue;
    }
    if (token.kind === 'number' && isIdentifier(sentence, index)) {
      index += ratioAt(sentence, index + 1) ? 3 : 1;
      continue;
    }
    const quantity =
      token.kind === 'number' ? numericQuantity(sentence, index) : spelledQuantity(sentence, index);
    if (quantity === null || !Number.isFinite(quantity.value) || isOnce(sentence, quantity)) {
      index += 1;
      continue;
    }
    found.push(quantity);
    index = Math.max(index + 1, quantity.to);
  }
  return found;
}
