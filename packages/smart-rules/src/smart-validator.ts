import { blockersOf } from './blockers-of.ts';
import type { StandardSchema } from './engine/standard-schema.ts';
import type { Blocks } from './is-blocked.ts';
import type { KpiInput } from './kpi-input.ts';
import { readyOptions } from './ready-options.ts';
import { type ScoreOptions, scoreKpi } from './score-kpi.ts';
import { toStandardIssues } from './to-standard-issues.ts';
import type { Words } from './words.ts';

export interface ValidatorOptions extends ScoreOptions {
  readonly words: Words;
  /** Default: any finding of severity `error`. */
  readonly blocks?: Blocks;
}

/** What a form hands over while nothing is typed yet counts as an empty text. */
function kpiOf(value: unknown): KpiInput | string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : '';
  const statement =
    'statement' in value && typeof value.statement === 'string' ? value.statement : '';
  return { ...value, statement };
}

/**
 * A Standard Schema for one text field, or for a form whose fields are those of `KpiInput`: any form library
 * that knows the interface shows there what blocks, each issue at its field.
 */
export function smartValidator<Value extends string | KpiInput = string>(
  options: ValidatorOptions,
): StandardSchema<Value, Value> {
  const ready = readyOptions(options);
  return {
    '~standard': {
      version: 1,
      vendor: 'kpikit',
      validate: (value) => {
        const kpi = kpiOf(value);
        const findings = blockersOf(scoreKpi(kpi, ready), options.blocks ?? 'error');
        // What passes has a text; the other fields are the form's own.
        if (findings.length === 0) return { value: value as Value };
        const path = typeof kpi === 'string' ? [] : ['statement'];
        return { issues: toStandardIssues({ findings }, options.words, path) };
      },
    },
  };
}
