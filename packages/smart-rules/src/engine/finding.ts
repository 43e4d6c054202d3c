import type { TextRange } from '../text/facts.ts';

export type Severity = 'off' | 'hint' | 'info' | 'warn' | 'error';

export type Scalar = string | number | boolean | null;

export interface Edit {
  readonly range: TextRange;
  readonly text: string;
}

/** A change that would answer a finding. Its words are in the locale, like the finding's. */
export interface Suggestion {
  readonly messageId: string;
  readonly params: Readonly<Record<string, Scalar>>;
  readonly edits: readonly Edit[];
}

/** What a rule objects to: codes and figures; sentences come later, in the reader's language. */
export interface Finding {
  readonly ruleId: string;
  readonly criterion: string;
  readonly severity: Exclude<Severity, 'off'>;
  /** Unique inside its rule; the words stand under `ruleId.messageId`. */
  readonly messageId: string;
  readonly params: Readonly<Record<string, Scalar>>;
  /** Words in the text it is about, or null. */
  readonly range: TextRange | null;
  /** The structured field it is about, or null. */
  readonly path: readonly (string | number)[] | null;
  /** The same finding keeps its key while other parts of the text change. */
  readonly key: string;
  readonly suggestions: readonly Suggestion[];
}

/** A question only people can answer; its words stand under its id. */
export interface Question {
  readonly id: string;
  readonly ruleId: string;
  readonly criterion: string;
  readonly path: readonly (string | number)[] | null;
}
