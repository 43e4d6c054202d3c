import type { Token } from './split-tokens.ts';

/** The token that closes what another opens, among the few behind it. */
export function closingAt(
  tokens: readonly Token[],
  open: number,
  sign: string,
  within: number,
): number | null {
  for (let at = open + 1; at <= open + within; at += 1) {
    if (tokens[at]?.fold === sign) return at;
  }
  return null;
}
