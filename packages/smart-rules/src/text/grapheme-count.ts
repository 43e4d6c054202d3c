/** Letters as a person counts them, after composing: extending marks and joined emoji count once. */
export function graphemeCount(clean: string): number {
  let count = 0;
  let joined = false;
  for (const character of clean) {
    const code = character.codePointAt(0) ?? 0;
    const extends_ =
      (code >= 0x300 && code <= 0x36f) ||
      (code >= 0xfe00 && code <= 0xfe0f) ||
      (code >= 0x1f3fb && code <= 0x1f3ff) ||
      (code >= 0x20d0 && code <= 0x20ff);
    if (!extends_ && !joined && code !== 0x200d) count += 1;
    joined = code === 0x200d;
  }
  return count;
}
