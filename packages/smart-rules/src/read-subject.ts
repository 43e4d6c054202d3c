import type { KpiInput } from './kpi-input.ts';
import { type KpiSubject, kpiSubject } from './kpi-subject.ts';
import { type ReadOptions, readStatement } from './text/read-statement.ts';

/** What the rules are shown of a sentence or a record. */
export function readSubject(input: KpiInput | string, options: ReadOptions = {}): KpiSubject {
  const kpi = typeof input === 'string' ? { statement: input } : input;
  const now = typeof options.now === 'function' ? options.now() : (options.now ?? null);
  const facts = readStatement(kpi.statement, { ...options, now });
  return kpiSubject(kpi, facts, now?.slice(0, 10) ?? null);
}
