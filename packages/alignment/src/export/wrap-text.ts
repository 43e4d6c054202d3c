const narrow = /[iljtfrI.,:;'’|!()[\]\-–·]/u;
const wide = /[mwMWĐ%@→≥≤×—…]/u;
const upper = /\p{Lu}/u;
const full =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** A rough width of a text in a sans-serif face, in ems; on the safe side. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (/\p{M}/u.test(letter)) continue;
    if (full.test(letter)) width += 1.1;
    else if (letter === ' ' || narrow.test(letter)) width += 0.36;
    else if (wide.test(letter)) width += 0.95;
    else width += upper.test(letter) ? 0.72 : 0.6;
  }
  return width;
}

/**
 * Lines that fit a width in ems: broken between words, and within a word that is longer than a line.
 * What goes beyond the last line ends in an ellipsis.
 */
export function wrapText(text: string, width: number, mostLines: number): readonly string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => pieces(word, width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', width)];
}

function pieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const parts = [''];
  for (const letter of graphemes(word)) {
    const part = `${parts.at(-1)}${letter}`;
    if (textWidth(part) > width && parts.at(-1) !== '') parts.push(letter);
    else parts[parts.length - 1] = part;
  }
  return parts;
}

function shortened(line: string, width: number): string {
  const letters = graphemes(line);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Letters with the marks that belong to them. */
function graphemes(text: string): string[] {
  return text.match(/\P{M}\p{M}*/gu) ?? [];
}
