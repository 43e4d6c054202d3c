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

function numberAt(text: string, start: number, glued: boolean): Token {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const groups = (code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !groups) break;
    end += 1;
  }
  const raw = text.slice(start, end);
  return { kind: 'number', start, end, fold: raw, exact: raw, glued };
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
