const isExtending = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x20d0 && code <= 0x20ff) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x1f3fb && code <= 0x1f3ff);

const isFlagHalf = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;

/**
 * Letters as a person counts them, after composing: extending marks, joined emoji and the two halves of a flag
 * count once. Without `Intl.Segmenter`, which not every engine has (Hermes).
 */
export function graphemeCount(clean: string): number {
  let count = 0;
  let joined = false;
  for (const character of clean) {
    const code = character.codePointAt(0) ?? 0;
    const flag = isFlagHalf(code);
    if (!joined && !isExtending(code) && code !== 0x200d) count += 1;
    joined = code === 0x200d || (flag && !joined);
  }
  return count;
}
