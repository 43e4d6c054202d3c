import type { StandardSchema } from './engine/standard-schema.ts';
import { type Blocks, isBlocked } from './is-blocked.ts';
import { type ScoreOptions, scoreKpi } from './score-kpi.ts';
import { toStandardIssues } from './to-standard-issues.ts';
import type { Words } from './words.ts';

export interface ValidatorOptions extends ScoreOptions {
  readonly words: Words;
  /** Default: any finding of severity `error`. */
  readonly blocks?: Blocks;
}

/** A Standard Schema for one text field: any form library that knows the interface shows our findings there. */
export function smartValidator(options: ValidatorOptions): StandardSchema<string> {
  return {
    '~standard': {
      version: 1,
      vendor: 'kpikit',
      validate: (value) => {
        if (typeof value !== 'string') return { issues: [{ message: 'not_a_string' }] };
        const result = scoreKpi(value, options);
        if (!isBlocked(result, options.blocks ?? 'error')) return { value };
        return { issues: toStandardIssues(result, options.words, []) };
      },
    },
  };
}
