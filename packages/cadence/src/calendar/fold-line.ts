const longest = 75;

/**
 * Folds a content line so that no line has more than 75 octets of UTF-8 and no character is cut
 * (RFC 5545, 3.1). A half surrogate counts as the three octets of its replacement.
 */
export function foldLine(line: string): string {
  if (line.length * 3 <= longest) return line;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const point = line.codePointAt(index) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
    if (octets + size > longest) {
      folded += `${line.slice(from, index)}\r\n `;
      from = index;
      octets = 1;
    }
    octets += size;
    index += size === 4 ? 2 : 1;
  }
  return folded + line.slice(from);
}
