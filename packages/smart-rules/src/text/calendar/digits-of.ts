import type { Token } from '../split-tokens.ts';

/** The value of a token of one to four digits, else NaN. */
export const digitsOf = (token: Token | undefined): number =>
  token?.kind === 'number' && /^\d{1,4}$/.test(token.fold) ? Number(token.fold) : Number.NaN;
