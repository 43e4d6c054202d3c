import { BadUse } from './bad-use.ts';

export interface Line {
  readonly text: string;
  /** As an editor counts them, from 1. */
  readonly number: number;
}

const longest = 1_000_000;

/** The lines of a text that comes in pieces; one line is held at a time. */
export function* linesOf(pieces: Iterable<string>, name: string): Generator<Line> {
  let rest = '';
  let number = 0;
  const line = (text: string): Line => {
    number += 1;
    return { text: text.replace(/\r$/, ''), number };
  };
  for (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    rest += first;
    if (rest.length > longest) throw new BadUse('long_line', { where: `${name}:${number + 1}` });
    for (const next of others) {
      yield line(rest);
      rest = next;
    }
  }
  if (rest !== '') yield line(rest);
}
