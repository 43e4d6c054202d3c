/** What a finding says and how to put it right; `{name}` stands for one of its params. */
export interface Sentence {
  readonly says: string;
  readonly repair: string;
}

/**
 * The words of one language, plain data, in the shape that all KpiKit packages share: sentences by
 * `ruleId.messageId`, labels by name (`criterion.specific`, `question.tool`, `grade.good`).
 */
export interface Words {
  readonly locale: string;
  readonly sentences: Readonly<Record<string, Sentence>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** Own words over a dictionary, sentence by sentence. */
export function withWords(words: Words, own: Partial<Pick<Words, 'sentences' | 'labels'>>): Words {
  return {
    locale: words.locale,
    sentences: { ...words.sentences, ...own.sentences },
    labels: { ...words.labels, ...own.labels },
  };
}

/** One flat record (`…says`, `…repair`, labels as they are) for i18next, vue-i18n and other catalogues. */
export function flatWords({ sentences, labels }: Words): Readonly<Record<string, string>> {
  const flat: Record<string, string> = { ...labels };
  for (const [key, { says, repair }] of Object.entries(sentences)) {
    flat[`${key}.says`] = says;
    flat[`${key}.repair`] = repair;
  }
  return flat;
}
