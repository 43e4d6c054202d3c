import type { TextRange } from '../text/facts.ts';
import type { Scalar, Severity, Suggestion } from './finding.ts';
import type { StandardSchema } from './standard-schema.ts';

/** An objection, as a rule states it. */
export interface Objection {
  readonly messageId: string;
  readonly params?: Readonly<Record<string, Scalar>>;
  readonly range?: TextRange | null;
  readonly path?: readonly (string | number)[] | null;
  /** Share of the criterion that is left with this objection: 0 nothing, 1 all of it. Default 0.5. */
  readonly credit?: number;
  /** With this objection the criterion is met in part at best, whatever share of it is left. */
  readonly isGap?: boolean;
  /** Never louder than this, whatever the preset says. */
  readonly atMost?: Exclude<Severity, 'off'>;
  readonly suggestions?: readonly Suggestion[];
}

/** How a rule answers. A rule that calls none of these has nothing to say about the subject. */
export interface Report {
  /** The rule looked and is content; `words` says where it saw it. */
  readonly pass: (words?: TextRange | null) => void;
  readonly flag: (objection: Objection) => void;
  /** The rule cannot know; somebody must be asked. */
  readonly ask: (questionId: string, path?: readonly (string | number)[] | null) => void;
}

export interface RuleInput<Subject, Options> extends Report {
  readonly subject: Subject;
  readonly options: Options;
}

/** A rule over any subject: a statement with its facts, a praise, a comment. */
export interface Rule<Subject, Options = unknown> {
  readonly id: string;
  readonly criterion: string;
  /** What its findings weigh unless a preset says otherwise. */
  readonly severity: Severity;
  readonly options: Options;
  readonly optionsSchema: StandardSchema<Options> | null;
  readonly check: (input: RuleInput<Subject, Options>) => void;
}

export interface RuleSpec<Subject, Options> {
  readonly id: string;
  readonly criterion: string;
  readonly severity?: Severity;
  readonly options?: Options;
  readonly optionsSchema?: StandardSchema<Options>;
  readonly check: (input: RuleInput<Subject, Options>) => void;
}

/** A rule in a list, its options unnamed: each rule gets its own back when it is checked. */
export interface AnyRule<Subject> {
  readonly id: string;
  readonly criterion: string;
  readonly severity: Severity;
  readonly options: unknown;
  readonly optionsSchema: StandardSchema | null;
  readonly check: (input: RuleInput<Subject, never>) => void;
}
