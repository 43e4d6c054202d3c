import type { Locale } from './text/facts.ts';

/**
 * The sentences of one language by key, with `{name}` places: `specific/vague-wish.vague_word`,
 * `question.baseline`, `grade.good`. A flat record, so that it serves i18next and vue-i18n as it is.
 */
export interface Words {
  readonly locale: Locale | (string & {});
  readonly sentences: Readonly<Record<string, string>>;
}

/** Own words over the package's, key by key. */
export function withWords(words: Words, own: Readonly<Record<string, string>>): Words {
  return { ...words, sentences: { ...words.sentences, ...own } };
}
