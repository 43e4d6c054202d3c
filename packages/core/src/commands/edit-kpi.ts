import { kpiEdited } from '../events/kpi-edited.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { State } from '../kernel/state.ts';
import { KpiId } from '../model/ids.ts';
import { Kpi } from '../model/kpi.ts';
import { kpis, measurements } from '../model/tables.ts';
import { changedFields } from './changed-fields.ts';
import { unknownId } from './known.ts';
import { KpiOwners } from './kpi-owners.ts';
import { ownerIssues } from './owner-issues.ts';
import { unknownInKpi } from './unknown-in-kpi.ts';
import { wrongRate } from './wrong-rate.ts';

/**
 * Puts right whatever a KPI says but its target (`reviseTarget`) and status; fields left out stay.
 * Unit and baseline hold once there are readings: another scale would rewrite what was read.
 */
export const editKpi = /* @__PURE__ */ (() =>
  defineCommand('core.editKpi', {
    input: Kpi.omit({ id: true, target: true, status: true })
      .extend({ owners: KpiOwners })
      .partial()
      .extend({ kpiId: KpiId }),
    decide(state, { kpiId, ...wished }) {
      const kpi = state.get(kpis, kpiId);
      if (!kpi) return refuse(...unknownId(state, 'kpi', kpiId, ['kpiId']));
      const { status } = kpi;
      if (status === 'closed' || status === 'dropped') {
        return refuse(
          issue('core/kpi_is_over', { path: ['kpiId'], params: { id: kpiId, status } }),
        );
      }
      const set = changedFields(kpi, wished);
      const issues = [
        ...unknownInKpi(state, set),
        ...ownerIssues(set.owners ?? []),
        ...scaleIssues(state, kpiId, set),
        ...wrongRate(state, kpiId, set.rateOf ?? null),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok(Object.keys(set).length === 0 ? [] : [kpiEdited({ kpiId, set })]);
    },
  }))();

function scaleIssues(state: State, kpiId: string, set: Partial<Kpi>): readonly Issue[] {
  const fields = (['unit', 'baseline'] as const).filter((field) => set[field] !== undefined);
  if (fields.length === 0) return [];
  const isRead = [...state.table(measurements).values()].some((each) => each.kpiId === kpiId);
  if (!isRead) return [];
  return fields.map((field) =>
    issue('core/kpi_has_readings', { path: [field], params: { id: kpiId, field } }),
  );
}
