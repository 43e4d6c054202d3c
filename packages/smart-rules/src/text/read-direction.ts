import type { Hit } from './hit.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

/** `no more than 2`: the word belongs to a comparator. */
function isCompared(sentence: TaggedText, index: number): boolean {
  for (let at = Math.max(0, index - 3); at <= index; at += 1) {
    const comparator = phraseAt(sentence, at, 'comparator');
    if (comparator && comparator.to > index) return true;
  }
  return false;
}

/** `tốc độ tăng`, `tỷ trọng tăng trưởng`, `growth rate`, `nang suat … tan/ha`: the word is part of a measure's name. */
function isInName(sentence: TaggedText, { from, to }: Hit): boolean {
  const { tokens } = sentence;
  const name = phraseAt(sentence, from, 'metric');
  if (name !== undefined && name.to > to) return true;
  return ['do', 'trong', '/'].includes(tokens[from - 1]?.fold ?? '') || tokens[to]?.fold === 'rate';
}

/** The first word that says which way the measure goes; else the first that names a level to reach. */
export function readDirection(sentence: TaggedText): Hit | undefined {
  const told = sentence.directions.filter(
    (hit) => !isInName(sentence, hit) && !isCompared(sentence, hit.from),
  );
  return told.find(({ value }) => value !== 'reach') ?? told[0];
}
