interface Span {
  readonly from: number;
  readonly to: number;
}

/** Which tokens lie in one of the spans; asked often, so laid out once. */
export function markTaken(length: number, spans: readonly Span[]): (token: number) => boolean {
  const marks = new Uint8Array(length);
  for (const { from, to } of spans) marks.fill(1, Math.max(0, from), to);
  return (token) => marks[token] === 1;
}
