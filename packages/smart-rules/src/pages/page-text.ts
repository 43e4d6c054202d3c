import type { KpiInput } from '../kpi-input.ts';

/** A sentence, or a record as a form knows it. */
export type Example = string | KpiInput;

/** What people say about a rule in one language; all else on its page comes from the rule itself. */
export interface PageText {
  readonly looksAt: string;
  readonly why: string;
  /** What each option of the rule means. */
  readonly options?: Readonly<Record<string, string>>;
  readonly wrong: Example;
  readonly right: Example;
}

export interface PageTexts {
  /** Where it stands in the book; null where it is ours. */
  readonly book: string | null;
  readonly en: PageText;
  readonly vi: PageText;
}
