import { isIdentifier } from './is-identifier.ts';
import type { TaggedText } from './tagged-text.ts';

/** Which numbers are names; from left to right, since `ISO 9001-2015` is one name to its end. */
export function markIdentifiers(sentence: TaggedText): (token: number) => boolean {
  const marks = new Uint8Array(sentence.tokens.length);
  const isName = (token: number): boolean => marks[token] === 1;
  sentence.tokens.forEach(({ kind }, token) => {
    if (kind === 'number' && isIdentifier(sentence, token, isName)) marks[token] = 1;
  });
  return isName;
}
