import type { Token } from '../split-tokens.ts';

/** The value of a token of one to four digits, else NaN. */
export function digitsOf(token: Token | undefined): number {
  if (token?.kind !== 'number' || token.fold.length > 4) return Number.NaN;
  return token.fold.includes('.') ? Number.NaN : Number(token.fold);
}
