import type { Refusal } from './facts.ts';

/** The text to read, with the way back: `origin[i]` is where unit `i` stood in the given text. */
export interface CleanText {
  readonly clean: string;
  /** Null when nothing moved. */
  readonly origin: readonly number[] | null;
}

const longestMarkRun = 8;

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x483 && code <= 0x489) ||
  (code >= 0x591 && code <= 0x5c7) ||
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x64b && code <= 0x65f) ||
  (code >= 0x900 && code <= 0x903) ||
  (code >= 0xe34 && code <= 0xe4e) ||
  (code >= 0x1ab0 && code <= 0x1aff) ||
  (code >= 0x1dc0 && code <= 0x1dff) ||
  (code >= 0x20d0 && code <= 0x20ff) ||
  (code >= 0xfe20 && code <= 0xfe2f);

const isBidiOverride = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

/** The joiner inside an emoji of several (`👩‍💻`): dropped it would make two letters of one. */
function isJoint(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (
    text.charCodeAt(at) === 0x200d && ((before >= 0xdc00 && before <= 0xdfff) || before === 0xfe0f)
  );
}

interface Survey {
  readonly refusal: Refusal | null;
  readonly plain: boolean;
}

/** One pass over the units, before anything costly such as composing is done with them. */
function surveyOf(text: string): Survey {
  let marks = 0;
  let plain = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      marks = 0;
      continue;
    }
    if (isMark(code)) {
      plain = false;
      marks += 1;
      if (marks > longestMarkRun) return { refusal: 'mark_run', plain };
      continue;
    }
    marks = 0;
    if (isBidiOverride(code)) return { refusal: 'bidi_override', plain };
    if (isInvisible(code)) plain = false;
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(index + 1);
      if (code > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) {
        return { refusal: 'ill_formed', plain };
      }
      index += 1;
    }
  }
  return { refusal: null, plain };
}

/** Composes letter by letter, so that every unit of the result knows where it came from: a mark that joins nothing, too. */
function composed(text: string): CleanText {
  let clean = '';
  const origin: number[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start + 1;
    let cluster = text.charAt(start);
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (!(isMark(code) || isInvisible(code)) || isJoint(text, end)) break;
      if (!isInvisible(code)) cluster += text.charAt(end);
      end += 1;
    }
    if (isInvisible(text.charCodeAt(start)) && !isJoint(text, start)) cluster = cluster.slice(1);
    const piece = cluster.normalize('NFC');
    for (let unit = 0; unit < piece.length; unit += 1) origin.push(Math.min(start + unit, end - 1));
    clean += piece;
    start = end;
  }
  origin.push(text.length);
  return { clean, origin };
}

/**
 * Guards and composes a text: the cap comes first and stops everything, then runs of more than eight
 * combining marks, half pairs and bidi overrides are refused, then letters are composed (NFC) and
 * invisible characters dropped.
 */
export function cleanText(text: string, cap: number): CleanText | Refusal {
  if (text.length > cap) return 'too_long';
  const { refusal, plain } = surveyOf(text);
  if (refusal !== null) return refusal;
  return plain ? { clean: text, origin: null } : composed(text);
}
