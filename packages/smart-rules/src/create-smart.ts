import { type Explainable, type Explanation, explain } from './explain.ts';
import type { KpiInput } from './kpi-input.ts';
import { readyOptions } from './ready-options.ts';
import { type KpiScore, type ScoreOptions, scoreKpi } from './score-kpi.ts';
import type { Words } from './words.ts';

/** A language is a value: import `vi` from `@kpikit/smart-rules/vi`. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
}

export interface SmartOptions extends ScoreOptions {
  /** The first is spoken unless a call names another. */
  readonly languages: readonly [Language, ...Language[]];
}

export interface Smart {
  readonly score: (kpi: KpiInput | string, options?: ScoreOptions) => KpiScore;
  readonly explain: (result: Explainable, locale?: string) => Explanation;
}

/** The check with its languages and rules set once; nothing is global, so servers make one for each tenant. */
export function createSmart({ languages, ...defaults }: SmartOptions): Smart {
  const ready = readyOptions(defaults);
  const [first] = languages;
  return {
    score: (kpi, options = {}) => scoreKpi(kpi, { ...ready, ...options }),
    explain: (result, locale) =>
      explain(result, (languages.find((language) => language.locale === locale) ?? first).words),
  };
}
