import * as z from 'zod';
import { targetRevised } from '../events/target-revised.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { issue } from '../kernel/issue.ts';
import { limits } from '../kernel/limits.ts';
import { ok, refuse } from '../kernel/result.ts';
import { sameValue } from '../kernel/watch.ts';
import { Target } from '../measure/target.ts';
import { KpiId } from '../model/ids.ts';
import { kpis } from '../model/tables.ts';
import { RevisionCause } from '../model/target-revision.ts';
import { Text } from '../model/text.ts';
import { unknownId } from './known.ts';

/** Changes a target, with its cause and reason; the old one stays readable for ever (B1.7). */
export const reviseTarget = /* @__PURE__ */ (() =>
  defineCommand('core.reviseTarget', {
    input: z.strictObject({
      kpiId: KpiId,
      to: Target,
      cause: RevisionCause,
      why: Text.min(1),
      proposalId: z.string().min(1).max(limits.id).nullable().default(null),
    }),
    personal: ['why'],
    decide(state, { kpiId, to, cause, why, proposalId }, { now, actor, newId }) {
      const kpi = state.get(kpis, kpiId);
      if (!kpi) return refuse(...unknownId(state, 'kpi', kpiId, ['kpiId']));
      if (kpi.status === 'closed' || kpi.status === 'dropped') {
        return refuse(
          issue('core/kpi_is_over', { path: ['kpiId'], params: { id: kpiId, status: kpi.status } }),
        );
      }
      if (sameValue(kpi.target, to)) return ok([]);
      const beforeStart = kpi.status !== 'active';
      const id = newId('targetRevision');
      const revision = {
        id,
        kpiId,
        from: kpi.target,
        to,
        cause,
        by: actor,
        at: now,
        beforeStart,
        proposalId,
      };
      return ok([targetRevised({ revision }, { why })]);
    },
  }))();
