import { letterOf } from './letter-of.ts';

export interface Spelling {
  /** Lower case without diacritics: `tỷ` and `ty` are both `ty`. */
  readonly fold: string;
  /** With diacritics, the tone last: `hòa` and `hoà` are both `hoa1`. */
  readonly exact: string;
}

/** Spells a lower-case word in the two forms that words are compared in. */
export function spellWord(word: string): Spelling {
  let fold = '';
  let base = '';
  let tone = '';
  for (const character of word) {
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
