import type { Issue } from './issue.ts';
import { fill, type Sentence, type Words } from './words.ts';

/** An issue in a reader's language. */
export interface Explained {
  readonly code: string;
  /** Where: the path joined by dots, empty for the whole input. */
  readonly path: string;
  /** What is wrong. */
  readonly says: string;
  /** How to put it right. */
  readonly repair: string;
  /** Who vetoed, when somebody did. */
  readonly by: string | null;
}

/** Puts issues into words. An unknown code is shown as it is, never swallowed. */
export function explain(issues: readonly Issue[], words: Words): readonly Explained[] {
  return issues.map((each) => {
    const sentence = sentenceFor(each, words);
    // What is personal was not quoted; the sentence says so instead of leaving a hole.
    const params = { value: '…', ...each.params };
    return {
      code: each.code,
      path: (each.path ?? []).map(String).join('.'),
      says: fill(sentence.says, params, words.locale),
      repair: fill(sentence.repair, params, words.locale),
      by: each.by ?? null,
    };
  });
}

/** The most exact sentence: by code and detail (`too_small.string`), by code, else the code itself. */
function sentenceFor({ code, params }: Issue, words: Words): Sentence {
  const detail = params?.origin ?? params?.format ?? params?.expected;
  const known = (key: string) =>
    Object.hasOwn(words.sentences, key) ? words.sentences[key] : undefined;
  return known(`${code}.${detail}`) ?? known(code) ?? { says: code, repair: '' };
}
