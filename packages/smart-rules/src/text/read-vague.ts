import type { VagueReason } from './facts.ts';
import type { Hit } from './hit.ts';
import { phraseAt } from './phrase-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { startsCapital } from './starts-capital.ts';
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

const breaks: readonly string[] = [':', '.', '-'];

/** A capital with a small letter behind it. */
function isCapital(sentence: TaggedText, at: number): boolean {
  const next = sentence.clean.charAt((sentence.tokens[at]?.start ?? 0) + 1);
  return startsCapital(sentence, at) && next !== next.toUpperCase();
}

/** Capitals tell names only where other words have none: `ALL CAPITALS`, `Every Word Of It`. */
function hasSmallWords(sentence: TaggedText): boolean {
  const { tokens, first } = sentence;
  return tokens.some(({ kind }, at) => at > first && kind === 'word' && !isCapital(sentence, at));
}

/** `the Community Service Day`: a capital inside a sentence makes a name of the word. */
function isProperName(sentence: TaggedText, index: number): boolean {
  const before = sentence.tokens[index - 1]?.fold ?? '';
  return index > sentence.first && isCapital(sentence, index) && !breaks.includes(before);
}

/**
 * Wishes nobody can check. Adjectives and adverbs always; a word of change (`tăng`, `improve`) only where
 * the sentence gives no size for it.
 */
export function readVague(sentence: TaggedText, hasSize: boolean): readonly VagueReading[] {
  const found: VagueReading[] = [];
  const hasNames = hasSmallWords(sentence);
  let index = sentence.first;
  while (index < sentence.tokens.length) {
    const wish = hasSize || !leads(sentence, index) ? undefined : phraseAt(sentence, index, 'wish');
    const vague = phraseAt(sentence, index, 'vague');
    const phrase = wish ?? (hasSize && vague?.value !== 'always' ? undefined : vague);
    if (phrase === undefined || isPartOfMore(sentence, phrase, wish, hasNames)) {
      index += 1;
      continue;
    }
    const { from, to } = phrase;
    found.push({ reason: phrase === wish ? 'unmeasured_change' : 'word', from, to });
    index = to;
  }
  return found;
}

/** A verb of work that opens the sentence (`Clean the tanks`), a name, a wish inside the name of a measure. */
function isPartOfMore(
  sentence: TaggedText,
  { from }: Hit,
  wish: Hit | undefined,
  hasNames: boolean,
): boolean {
  if (from === sentence.first && phraseAt(sentence, from, 'activity') !== undefined) return true;
  if (wish !== undefined && phraseBefore(sentence, from, 'metric') !== undefined) return true;
  return hasNames && isProperName(sentence, from);
}
