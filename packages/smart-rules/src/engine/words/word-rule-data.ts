import type { Severity } from '../finding.ts';

/** What every rule made of words has. */
export interface WordRuleBase {
  readonly id: string;
  readonly criterion: string;
  readonly severity?: Severity;
  /** Share of the criterion left where the rule objects, 0–1. */
  readonly credit?: number;
  /** Shown as it is; a house rule brings its own sentence, or one for each language. */
  readonly message?: string | Readonly<Record<string, string>>;
}

/** Rules as data (JSON): a company's own words without code. */
export type WordRule = WordRuleBase &
  (
    | {
        readonly type: 'existence';
        readonly words: readonly string[];
        readonly exceptions?: readonly string[];
      }
    | { readonly type: 'substitution'; readonly swap: Readonly<Record<string, string>> }
    | {
        readonly type: 'occurrence';
        readonly words: readonly string[];
        readonly min?: number;
        readonly max?: number;
      }
    | {
        readonly type: 'requires';
        readonly when?: readonly string[];
        readonly words: readonly string[];
      }
  );

/** Any subject with a text can be read by rules made of words. */
export interface HasText {
  readonly text: string;
}

/** The data of one type of rule. */
export type WordRuleOf<Type extends WordRule['type']> = Extract<WordRule, { readonly type: Type }>;
