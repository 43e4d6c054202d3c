import { isLetter } from './is-letter.ts';
import { spellWord } from './spell-word.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  readonly fold: string;
  readonly exact: string;
  /** Nothing stands between this token and the one before: `24h`, `T5`. */
  readonly glued: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000;

/** Signs that people type in several ways, in the one way the lexicon knows. */
const signs: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ['≥', '>='],
    ['⩾', '>='],
    ['≧', '>='],
    ['≤', '<='],
    ['⩽', '<='],
    ['≦', '<='],
    ['＞', '>'],
    ['＜', '<'],
    ['=<', '<='],
    ['=>', '=>'],
    ['->', '→'],
    ['-->', '→'],
    ['➔', '→'],
    ['➜', '→'],
    ['⇒', '→'],
    ['⟶', '→'],
    ['–', '-'],
    ['—', '-'],
    ['−', '-'],
    ['‑', '-'],
    ['％', '%'],
    ['×', 'x'],
    ['“', '"'],
    ['”', '"'],
    ['’', "'"],
  ]))();
const doubles = ['-->', '>=', '<=', '=>', '=<', '->'];

function signAt(text: string, start: number, glued: boolean): Token {
  const one = text.charAt(start);
  const raw =
    one === '-' || one === '>' || one === '<' || one === '='
      ? (doubles.find((double) => text.startsWith(double, start)) ?? one)
      : one;
  const sign = signs.get(raw) ?? raw;
  return { kind: 'sign', start, end: start + raw.length, fold: sign, exact: sign, glued };
}

const isThree = (text: string, start: number): boolean =>
  [0, 1, 2].every((at) => isDigit(text.charCodeAt(start + at))) &&
  !isDigit(text.charCodeAt(start + 3));

/** The end of `2 000 000` or `200 000`; where neither a second group nor zeros follow, two numbers stand side by side. */
function spacedEnd(text: string, start: number, end: number): number {
  if (end - start > 3) return end;
  let at = end;
  while (isSpace(text.charCodeAt(at)) && isThree(text, at + 1)) at += 4;
  return at - end > 4 || text.slice(at - 3, at) === '000' ? at : end;
}

function numberAt(text: string, start: number, glued: boolean): Token {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const groups = (code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !groups) break;
    end += 1;
  }
  const groups = spacedEnd(text, start, end);
  const raw = text.slice(start, groups).replace(/\s/gu, '');
  return { kind: 'number', start, end: groups, fold: raw, exact: raw, glued };
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joins = (code === 38 || code === 39 || code === 95) && isLetter(text.charCodeAt(end + 1));
    if (!isLetter(code) && !isDigit(code) && !joins) break;
    end += 1;
  }
  return end;
}

/** After a number the letters are its unit and stop at the next digit: `1tr5`, `8h30`. */
function suffixEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function wordAt(text: string, start: number, glued: boolean, afterNumber: boolean): Token {
  const end = glued && afterNumber ? suffixEnd(text, start) : wordEnd(text, start);
  const { fold, exact } = spellWord(text.slice(start, end).toLowerCase());
  return { kind: 'word', start, end, fold, exact, glued };
}

/** Splits a clean text into words, numbers and signs, each with its place. Linear, no pattern. */
export function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let before: Token | null = null;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (isSpace(code)) {
      start += 1;
      continue;
    }
    const glued: boolean = before !== null && before.end === start;
    const token: Token = isDigit(code)
      ? numberAt(text, start, glued)
      : isLetter(code)
        ? wordAt(text, start, glued, before?.kind === 'number')
        : signAt(text, start, glued);
    tokens.push(token);
    before = token;
    start = token.end;
  }
  return tokens;
}
