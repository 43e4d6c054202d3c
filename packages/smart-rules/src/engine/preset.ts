import type { Severity } from './finding.ts';
import type { AnyRule } from './rule.ts';

/** `'warn'`, or a severity with options for the rule. */
export type RuleSetting = Severity | readonly [severity: Severity, options: unknown];

/** A set of rules with its settings. Later presets and own settings win over extended ones. */
export interface Preset<Subject> {
  readonly extends?: readonly Preset<Subject>[];
  readonly rules?: readonly AnyRule<Subject>[];
  readonly settings?: Readonly<Record<string, RuleSetting>>;
  /** Weight of each criterion in the score; 1 unless named. */
  readonly weights?: Readonly<Record<string, number>>;
}
