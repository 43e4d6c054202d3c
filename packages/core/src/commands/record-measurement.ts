import * as z from 'zod';
import { measurementRecorded } from '../events/measurement-recorded.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { ok, refuse } from '../kernel/result.ts';
import { KpiId } from '../model/ids.ts';
import { Measurement } from '../model/measurement.ts';
import { kpis } from '../model/tables.ts';
import { Instant } from '../time/instant.ts';
import { unknownId } from './known.ts';

/** Writes down a reading of a KPI, true now unless another moment is given. */
export const recordMeasurement = /* @__PURE__ */ (() =>
  defineCommand('core.recordMeasurement', {
    input: z.strictObject({
      kpiId: KpiId,
      value: z.number(),
      at: Instant.nullable().default(null),
      note: Measurement.shape.note.default(null),
      evidence: Measurement.shape.evidence.default([]),
    }),
    personal: ['note', 'evidence'],
    decide(state, { kpiId, value, at, note, evidence }, { now, actor, newId }) {
      const kpi = state.get(kpis, kpiId);
      if (!kpi) return refuse(...unknownId(state, 'kpi', kpiId, ['kpiId']));
      if (kpi.status === 'closed' || kpi.status === 'dropped') {
        return refuse(
          issue('core/kpi_is_over', { path: ['kpiId'], params: { id: kpiId, status: kpi.status } }),
        );
      }
      const measurement = {
        id: newId('measurement'),
        kpiId,
        value,
        at: at ?? now,
        recordedAt: now,
        by: actor,
      };
      return ok([measurementRecorded({ measurement }, { note, evidence })]);
    },
  }))();
