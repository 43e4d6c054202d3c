import { type Issue, issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type NumberLocale, readNumber } from './read-number.ts';
import { signs, type Token } from './token.ts';

const space = /\s{0,2000}/y;
const digits = /\d{1,400}(?:[.,]\d{1,400}){0,400}(?:[eE][+-]?\d{1,9})?/y;
const word = /[\p{L}_][\p{L}\p{M}\p{N}_'’]{0,500}/uy;
/** What may follow a word inside one name: spaces and a further word or number. */
const further = /\s{1,2000}[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’]{0,500}/uy;
/** A lone `x` between two parts is a times sign. */
const times = /\s{0,2000}x(?=\s{1,2000}[\p{L}\p{N}_([])/uy;
const hyphenated = /[\p{L}\p{N}_]-\p{L}/uy;
const spacedSign = /\s[-+*/^×÷·:–−]\s/;

/** Splits a formula into words. Positions are those of the text as given, composed or not. */
export function readTokens(text: string, locale: NumberLocale | null): Result<readonly Token[]> {
  const tokens: Token[] = [];
  let at = skip(space, text, 0);
  while (at < text.length) {
    const token = readToken(text, at, tokens.at(-1), locale);
    if (token.issues) return token;
    const hyphen = token.value.kind === 'name' ? joinedByHyphen(text, tokens, token.value) : null;
    if (hyphen) return refuse(hyphen);
    tokens.push(token.value);
    at = skip(space, text, at + token.value.text.length);
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return ok(tokens);
}

function readToken(
  text: string,
  at: number,
  before: Token | undefined,
  locale: NumberLocale | null,
): Result<Token> {
  const first = text.charAt(at);
  if (first >= '0' && first <= '9') {
    const found = text.slice(at, skip(digits, text, at));
    const number = readNumber(found, at, locale);
    return number.issues ? number : ok({ kind: 'number', value: number.value, text: found, at });
  }
  if (first === '[') return readBracketed(text, at);
  const sign = signs.get(first);
  if (sign) return ok({ kind: 'sign', sign, text: first, at });
  if (first === 'x' && isOperand(before) && skip(times, text, at) > at) {
    return ok({ kind: 'sign', sign: '*', text: first, at });
  }
  const end = nameEnd(text, at);
  if (end > at) return ok({ kind: 'name', text: text.slice(at, end), at });
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return refuse(issue('core/formula_unexpected', { params: { at, found, expected: 'part' } }));
}

function readBracketed(text: string, at: number): Result<Token> {
  const close = text.indexOf(']', at);
  const inside = text.slice(at + 1, close);
  if (close > 0 && inside.trim() !== '') {
    return ok({ kind: 'name', text: text.slice(at, close + 1), at });
  }
  const expected = close > 0 ? 'name' : ']';
  return refuse(issue('core/formula_unexpected', { params: { at: at + 1, found: '', expected } }));
}

function nameEnd(text: string, at: number): number {
  let end = skip(word, text, at);
  while (end > at && skip(times, text, end) === end) {
    const next = skip(further, text, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/**
 * `Trial-to-paid rate` may be one name or a subtraction: spaces or brackets have to tell. Where names
 * and signs are written without spaces throughout, as in `a*b-c`, it is a subtraction.
 */
function joinedByHyphen(text: string, tokens: readonly Token[], name: Token): Issue | null {
  const [left, sign] = [tokens.at(-2), tokens.at(-1)];
  if (sign?.text !== '-' || left?.kind !== 'name' || left.text.startsWith('[')) return null;
  if (skip(hyphenated, text, sign.at - 1) === sign.at - 1) return null;
  if (![left.text, name.text].some((each) => /\s/.test(each)) && !spacedSign.test(text))
    return null;
  const found = `${left.text}-${name.text}`.slice(0, 80);
  return issue('core/formula_ambiguous_hyphen', {
    params: { at: sign.at, found, hint: 'brackets' },
  });
}

function isOperand(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' || token?.kind === 'name' || token?.text === ')' || token?.text === '%'
  );
}

/** Where a sticky pattern ends when it starts at a position; the position itself without a match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
