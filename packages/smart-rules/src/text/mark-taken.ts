import type { TokenSpan } from './token-span.ts';

/** Which tokens lie in one of the spans; asked often, so laid out once. */
export function markTaken(length: number, spans: readonly TokenSpan[]): (token: number) => boolean {
  const marks = new Uint8Array(length);
  for (const { from, to } of spans) marks.fill(1, from, to);
  return (token) => marks[token] === 1;
}
