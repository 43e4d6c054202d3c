import * as z from 'zod';
import type { Change } from '../kernel/change.ts';
import { definePlugin, type Plugin } from '../kernel/define-module.ts';
import { foreignTable } from '../kernel/define-table.ts';
import { type CommitScene, guardCommit } from '../kernel/hooks.ts';
import { type Issue, issue } from '../kernel/issue.ts';
import type { State } from '../kernel/state.ts';
import { sameValue } from '../kernel/watch.ts';
import { cycles, kpis, settings, targetRevisions } from '../model/tables.ts';
import type { TargetRevision } from '../model/target-revision.ts';
import { dateInZone } from '../time/date-in-zone.ts';
import { daysBetween } from '../time/days-between.ts';
import type { FreezePolicyInput } from './freeze-policy.ts';

/** As much of a proposal as an approval needs: it says which target becomes what. */
const approvals = /* @__PURE__ */ (() =>
  foreignTable(
    'alignment.proposals',
    z.object({
      id: z.string(),
      status: z.string(),
      changes: z.array(z.looseObject({ type: z.string() })),
    }),
  ))();

/**
 * Holds targets still once a KPI runs (B1.7): refuses a change, or asks that a proposal agreed to by
 * everybody concerned carries it. An agreement counts in the commit that completes it, so an old
 * one approves nothing new. Changes before the start are free.
 */
export function freezeTargets(policy: FreezePolicyInput): Plugin {
  return definePlugin({
    id: 'freeze',
    hooks: [guardCommit((scene) => scene.changes.flatMap((each) => vetoes(policy, scene, each)))],
  });
}

function vetoes(policy: FreezePolicyInput, scene: CommitScene, change: Change): readonly Issue[] {
  if (change.table !== targetRevisions.id) return [];
  const revision = scene.after.get(targetRevisions, change.id);
  if (!revision || revision.beforeStart) return [];
  const day = dayOf(scene.after, revision);
  const cycleId = scene.after.get(kpis, revision.kpiId)?.cycleId ?? null;
  const rule = policy.rules.find(
    ({ cycleIds, causes, fromDay, untilDay }) =>
      (cycleIds === null || (cycleId !== null && cycleIds.includes(cycleId))) &&
      (causes === null || causes.includes(revision.cause)) &&
      (fromDay === null || (day !== null && day >= fromDay)) &&
      (untilDay === null || (day !== null && day <= untilDay)),
  );
  if (!rule || rule.answer === 'allow') return [];
  const details = { path: ['to'], params: { id: revision.kpiId, cause: revision.cause } };
  if (rule.answer === 'refuse') return [issue('core/target_frozen', details)];
  return isApproved(scene, revision) ? [] : [issue('core/target_needs_approval', details)];
}

/** Days since the KPI's first day in the house's zone; `null` for a KPI without dates. */
function dayOf(state: State, { kpiId, at }: TargetRevision): number | null {
  const kpi = state.get(kpis, kpiId);
  const startOn = kpi?.period?.startOn ?? state.get(cycles, kpi?.cycleId ?? '')?.startOn;
  if (!startOn) return null;
  return daysBetween(startOn, dateInZone(at, state.get(settings, 'settings')?.timeZone ?? 'UTC'));
}

function isApproved({ before, after }: CommitScene, { proposalId, kpiId, to }: TargetRevision) {
  if (proposalId === null || before.get(approvals, proposalId)?.status === 'applied') return false;
  const proposal = after.get(approvals, proposalId);
  return (
    proposal?.status === 'applied' &&
    proposal.changes.some(
      (each) => each.type === 'target' && each.kpiId === kpiId && sameValue(each.to, to),
    )
  );
}
