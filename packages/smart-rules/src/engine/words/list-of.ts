import { type WordList, wordList } from '../../text/word-list.ts';

/** Words that stand for themselves. */
export const listOf = (words: readonly string[]): WordList<string> =>
  wordList(words.map((word) => [word, word] as const));
