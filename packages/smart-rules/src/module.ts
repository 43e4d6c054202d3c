import {
  type CommitScene,
  cycles,
  dateInZone,
  definePlugin,
  guardCommit,
  type Issue,
  issue,
  type Kpi,
  kpis,
  linkMap,
  nodeKey,
  type Plugin,
  settings,
} from '@kpikit/core';
import { compilePreset } from './engine/compile-preset.ts';
import type { Preset } from './engine/preset.ts';
import type { KpiSubject } from './kpi-subject.ts';
import { book } from './presets/book.ts';
import { scoreKpi } from './score-kpi.ts';

export interface SmartGateOptions {
  /** Lowest score a KPI may have, 0–100. */
  readonly minimum: number;
  /** From which status on it counts; drafts may be unfinished. */
  readonly statuses?: readonly Kpi['status'][];
  readonly preset?: Preset<KpiSubject>;
}

/** What a KPI is judged by: a change elsewhere in the record opens no old case again. */
function isRewritten(before: Kpi | null, after: Kpi): boolean {
  return (
    before === null ||
    before.status !== after.status ||
    before.statement !== after.statement ||
    before.target !== after.target
  );
}

function scoreIn(
  { after, context }: CommitScene,
  kpi: Kpi,
  preset: ReturnType<typeof compilePreset<KpiSubject>>,
) {
  const house = after.get(settings, 'settings');
  const cycle = kpi.cycleId === null ? undefined : after.get(cycles, kpi.cycleId);
  const up = after.view(linkMap).up.get(nodeKey({ kind: 'kpi', id: kpi.id })) ?? [];
  const contributesTo = up.map(({ parent }) => parent.id);
  return scoreKpi(
    {
      ...kpi,
      cycle: cycle ?? null,
      contributesTo: contributesTo.length > 0 ? contributesTo : null,
    },
    {
      now: house ? dateInZone(context.now, house.timeZone) : context.now,
      fiscalYearStart: house?.fiscalYearStart ?? 1,
      preset,
    },
  );
}

/**
 * A plugin that keeps KPIs under a minimum score out of the plan: it vetoes the commit with
 * `smart/score_too_low`, naming the criteria that are not met.
 */
export function smartGate({
  minimum,
  statuses = ['proposed', 'active'],
  preset = book,
}: SmartGateOptions): Plugin {
  const rules = compilePreset(preset);
  const veto = (scene: CommitScene): readonly Issue[] =>
    scene.changes.flatMap(({ table, id, before }) => {
      const kpi = table === kpis.id ? scene.after.get(kpis, id) : undefined;
      // The rows of this table are KPIs.
      if (!kpi || !statuses.includes(kpi.status) || !isRewritten(before as Kpi | null, kpi))
        return [];
      const { score, criteria } = scoreIn(scene, kpi, rules);
      if (score >= minimum) return [];
      const open = Object.entries(criteria).filter(
        ([, { status }]) => status === 'fail' || status === 'partial',
      );
      const params = { id, score, minimum, criteria: open.map(([name]) => name).join(', ') };
      return [issue('smart/score_too_low', { path: ['statement'], params })];
    });
  return definePlugin({ id: 'smart', hooks: [guardCommit(veto)] });
}
