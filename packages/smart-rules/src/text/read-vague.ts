import type { VagueReason } from './facts.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

export interface VagueReading extends TokenSpan {
  readonly reason: VagueReason;
}

/** Words of change are wishes where a sentence or clause begins; inside it they describe (`support we give`). */
function leads({ tokens, first }: TaggedText, index: number): boolean {
  return (
    index <= first + 2 || [',', ';', 'va', 'and', '+', ':'].includes(tokens[index - 1]?.fold ?? '')
  );
}

/** `the Community Service Day`: a capital inside a sentence makes a name of the word. */
function isProperName({ clean, tokens, first }: TaggedText, index: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(clean.slice(tokens[at]?.start));
  const hasPlain = tokens.some(({ kind }, at) => at > first && kind === 'word' && !isCapital(at));
  return (
    index > first &&
    isCapital(index) &&
    hasPlain &&
    ![':', '.', '-'].includes(tokens[index - 1]?.fold ?? '')
  );
}

/**
 * Wishes nobody can check. Adjectives and adverbs always; a word of change (`tăng`, `improve`) only where
 * the sentence gives no size for it.
 */
export function readVague(sentence: TaggedText, hasSize: boolean): readonly VagueReading[] {
  const found: VagueReading[] = [];
  let index = sentence.first;
  while (index < sentence.tokens.length) {
    const wish = hasSize || !leads(sentence, index) ? undefined : phraseAt(sentence, index, 'wish');
    const vague = phraseAt(sentence, index, 'vague');
    const phrase = wish ?? (hasSize && vague?.value !== 'always' ? undefined : vague);
    const isDeed = index === sentence.first && phraseAt(sentence, index, 'activity') !== undefined;
    const inName =
      isDeed ||
      isProperName(sentence, index) ||
      (phrase === wish && phraseBefore(sentence, index, 'metric') !== undefined);
    if (phrase === undefined || inName) {
      index += 1;
      continue;
    }
    const { from, to } = phrase;
    found.push({ reason: phrase === wish ? 'unmeasured_change' : 'word', from, to });
    index = to;
  }
  return found;
}
