import * as z from 'zod';
import { kpiStatusChanged } from '../events/kpi-status-changed.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { KpiId } from '../model/ids.ts';
import { KpiStatus } from '../model/kpi.ts';
import { kpis } from '../model/tables.ts';
import { unknownId } from './known.ts';

const ways: Readonly<Record<KpiStatus, readonly KpiStatus[]>> = {
  draft: ['proposed', 'active', 'dropped'],
  proposed: ['draft', 'active', 'dropped'],
  active: ['closed', 'dropped'],
  closed: [],
  dropped: [],
};

/** Moves a KPI on: draft → proposed → active → closed or dropped. */
export const changeKpiStatus = /* @__PURE__ */ (() =>
  defineCommand('core.changeKpiStatus', {
    input: z.strictObject({ kpiId: KpiId, to: KpiStatus }),
    decide(state, { kpiId, to }) {
      const kpi = state.get(kpis, kpiId);
      if (!kpi) return refuse(...unknownId(state, 'kpi', kpiId, ['kpiId']));
      if (!ways[kpi.status].includes(to)) {
        return refuse(
          issue('core/kpi_status_refused', { path: ['to'], params: { from: kpi.status, to } }),
        );
      }
      return ok([kpiStatusChanged({ kpiId, from: kpi.status, to })]);
    },
  }))();
