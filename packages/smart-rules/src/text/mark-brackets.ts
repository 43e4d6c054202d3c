import type { TaggedText } from './tagged-text.ts';

/** Which tokens stand in brackets. */
export function markBrackets({ tokens }: TaggedText): (token: number) => boolean {
  const marks = new Uint8Array(tokens.length);
  let depth = 0;
  tokens.forEach(({ fold }, token) => {
    if (fold === '(' || fold === '[') depth += 1;
    if (fold === ')' || fold === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) marks[token] = 1;
  });
  return (token) => marks[token] === 1;
}
