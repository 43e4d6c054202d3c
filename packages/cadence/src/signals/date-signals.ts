import type { CheckIn } from '../model/check-in.ts';
import { type Signal, signal } from './signal.ts';

/** Figures dated outside their KPI's period: the date, or the period, is likely wrong. */
export function dateSignals(
  checkIns: readonly Pick<CheckIn, 'id' | 'personId' | 'findings'>[],
): readonly Signal[] {
  return checkIns.flatMap(({ id, personId, findings }) =>
    findings.map(({ code, params }) =>
      signal(code, {
        severity: 'warning',
        personId,
        kpiId: params.kpiId ?? null,
        evidence: [id],
        suggest: 'correct_date',
        params,
      }),
    ),
  );
}
