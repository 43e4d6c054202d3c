import type { Token } from './split-tokens.ts';

/** Is the text written with Vietnamese diacritics? One word in eight is enough; `đ` alone is a currency. */
export function isAccented(tokens: readonly Token[]): boolean {
  let words = 0;
  let accented = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words += 1;
    if (token.exact !== token.fold && !token.fold.startsWith('vnd') && token.fold !== 'd') {
      accented += 1;
    }
  }
  return accented > 0 && accented * 8 >= words;
}
