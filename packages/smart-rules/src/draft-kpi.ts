import type { Comparator, Direction, StatementKind, Unit } from './text/facts.ts';
import type { ReadOptions } from './text/read-options.ts';
import { readStatement } from './text/read-statement.ts';

/** The fields of a form, filled as far as the sentence goes; the rest is null. */
export interface KpiDraft {
  readonly statement: string;
  readonly kind: StatementKind;
  readonly direction: Direction | null;
  readonly comparator: Comparator | null;
  /** As written: 18 for 18 %. */
  readonly target: number | null;
  readonly targetHigh: number | null;
  readonly baseline: number | null;
  readonly unit: Unit | null;
  readonly period: { readonly startOn: string | null; readonly endOn: string | null } | null;
}

/** Fills a KPI form from a sentence. */
export function draftKpi(text: string, options: ReadOptions = {}): KpiDraft {
  const { target, baseline, comparator, direction, kind, period } = readStatement(text, options);
  return {
    statement: text.trim(),
    kind: kind.value,
    direction: direction?.value ?? null,
    comparator: comparator?.value ?? null,
    target: target?.value ?? null,
    targetHigh: target?.high ?? null,
    baseline: baseline?.value ?? null,
    unit: target?.unit ?? null,
    period: period && { startOn: period.start, endOn: period.end },
  };
}
