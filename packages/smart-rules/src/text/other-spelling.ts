import type { Spelling } from './spell-word.ts';

/** A toned y after a consonant (and in quy) is written i as often: tỷ/tỉ, kỳ/kì, quý/quí. */
const final = /^(.{0,5}(?:[bcdđghklmnpqrstvx]|qu))([yi])([1-5])$/;

/** The same word with its final y written i, or the other way round; null where there is no such pair. */
export function otherSpelling({ fold, exact }: Spelling): Spelling | null {
  const match = final.exec(exact);
  if (match === null) return null;
  const [, head = '', letter, tone = ''] = match;
  const other = letter === 'y' ? 'i' : 'y';
  return { fold: fold.slice(0, -1) + other, exact: head + other + tone };
}
