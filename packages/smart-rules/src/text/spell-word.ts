import { letterOf } from './letter-of.ts';

export interface Spelling {
  /** Lower case without diacritics: `tỷ` and `ty` are both `ty`. */
  readonly fold: string;
  /** With diacritics, the tone last: `hòa` and `hoà` are both `hoa1`. */
  readonly exact: string;
}

/** Spells a lower-case word in the two forms that words are compared in. */
export function spellWord(word: string): Spelling {
  let at = 0;
  while (at < word.length && word.charCodeAt(at) < 0x80) at += 1;
  if (at === word.length) return { fold: word, exact: word };
  let fold = word.slice(0, at);
  let base = fold;
  let tone = '';
  for (; at < word.length; at += 1) {
    const character = word.charAt(at);
    if (character < '\u0080') {
      fold += character;
      base += character;
      continue;
    }
    const letter = letterOf(character);
    fold += letter.fold;
    base += letter.base;
    tone = letter.tone || tone;
  }
  return { fold, exact: base + tone };
}
