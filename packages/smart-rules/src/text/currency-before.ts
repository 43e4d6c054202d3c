import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

/** The currency in front of a number: `$5`, `USD 5`. */
export function currencyBefore(
  sentence: TaggedText,
  index: number,
): { readonly code: string; readonly at: number } | null {
  for (let back = 1; back <= 2; back += 1) {
    const phrase = phraseAt(sentence, index - back, 'money');
    const token = sentence.tokens[index - back];
    if (phrase && phrase.to === index && (token?.kind === 'sign' || back === 2 || !token?.glued)) {
      const isWord = token?.kind === 'word';
      if (isWord && !/^(?:usd|vnd|eur|gbp|sgd|us|rs|inr)$/.test(token.fold)) continue;
      return { code: phrase.value, at: index - back };
    }
  }
  return null;
}
