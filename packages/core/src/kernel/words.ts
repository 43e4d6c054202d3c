import type { IssueParams } from './issue.ts';

/** What a code says and how to put it right. `{name}` stands for a param of the issue. */
export interface Sentence {
  readonly says: string;
  readonly repair: string;
}

/** Sentences by issue code and labels by name, of one language. Plain data: a host may overlay its own. */
export interface Words {
  readonly locale: string;
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** Titles of tables, commands, events, enum values: `status.on_track` → "On track". */
  readonly labels: Readonly<Record<string, string>>;
}

/** One dictionary from several; later ones win, so a house may rename what it likes. */
export function mergeWords(first: Words, ...others: readonly Words[]): Words {
  return others.reduce(
    (merged, words) => ({
      locale: words.locale,
      sentences: { ...merged.sentences, ...words.sentences },
      labels: { ...merged.labels, ...words.labels },
    }),
    first,
  );
}

/** The label of a name, or the name itself when the dictionary does not know it. */
export function labelOf(words: Words, name: string): string {
  return Object.hasOwn(words.labels, name) ? (words.labels[name] ?? name) : name;
}

/** Puts params into a template: `{days}` becomes the figure, numbers in the dictionary's locale. */
export function fill(template: string, params: IssueParams, locale: string): string {
  return template.replace(/\{(\w{1,40})\}/g, (whole, name: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name];
    return typeof value === 'number' ? formatFigure(value, locale) : String(value ?? '–');
  });
}

function formatFigure(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}
