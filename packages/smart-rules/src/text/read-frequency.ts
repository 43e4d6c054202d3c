import type { Hit } from './hit.ts';
import { phrasesOf } from './phrases-of.ts';
import type { TaggedText } from './tagged-text.ts';

/** How often: `hàng tuần`, `/tháng`, `per quarter`. */
export function readFrequency(
  sentence: TaggedText,
  taken: (token: number) => boolean,
): Hit | undefined {
  const { tokens } = sentence;
  return phrasesOf(sentence, 'frequency').find(({ from, to }) => {
    const next = tokens[to]?.fold;
    if (taken(from) || next === 'active' || next === 'recurring') return false;
    const isBare = to === from + 1 && tokens[from]?.fold === 'tuan';
    return !(isBare && tokens[from - 1]?.kind === 'number');
  });
}
