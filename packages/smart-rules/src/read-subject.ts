import type { KpiInput } from './kpi-input.ts';
import { type KpiSubject, kpiSubject } from './kpi-subject.ts';
import { checkOptions } from './text/check-options.ts';
import { readFacts } from './text/read-facts.ts';
import type { ReadOptions } from './text/read-options.ts';

/** What the rules are shown of a sentence or a record. */
export function readSubject(input: KpiInput | string, options: ReadOptions = {}): KpiSubject {
  const given = typeof input === 'string' ? { statement: input } : input;
  // A form may hold nothing yet where the type promises a text.
  const kpi = { ...given, statement: typeof given?.statement === 'string' ? given.statement : '' };
  const now = checkOptions(options);
  return kpiSubject(kpi, readFacts(kpi.statement, now, options), now);
}
