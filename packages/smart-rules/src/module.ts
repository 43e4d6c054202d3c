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
  UsageError,
} from '@kpikit/core';
import { readyOptions } from './ready-options.ts';
import { type ScoreOptions, scoreKpi } from './score-kpi.ts';

export interface SmartGateOptions extends Pick<ScoreOptions, 'preset' | 'lexicon' | 'dateParser'> {
  /** Lowest score a KPI may have, 0–100. */
  readonly minimum: number;
  /** From which status on it counts; drafts may be unfinished. */
  readonly statuses?: readonly Kpi['status'][];
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

function scoreIn({ after, context }: CommitScene, kpi: Kpi, options: ScoreOptions) {
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
      ...options,
      now: house ? dateInZone(context.now, house.timeZone) : context.now,
      fiscalYearStart: house?.fiscalYearStart ?? 1,
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
  ...options
}: SmartGateOptions): Plugin {
  if (!(minimum >= 0 && minimum <= 100)) {
    const repair = 'Give a score from 0 to 100.';
    throw new UsageError(
      'smart/bad_minimum',
      `smartGate cannot keep a minimum of ${minimum}.`,
      repair,
    );
  }
  const ready = readyOptions(options);
  const veto = (scene: CommitScene): readonly Issue[] =>
    scene.changes.flatMap(({ table, id, before }) => {
      const kpi = table === kpis.id ? scene.after.get(kpis, id) : undefined;
      // The rows of this table are KPIs.
      if (!kpi || !statuses.includes(kpi.status) || !isRewritten(before as Kpi | null, kpi))
        return [];
      const { score, criteria } = scoreIn(scene, kpi, ready);
      if (score >= minimum) return [];
      const open = Object.entries(criteria).filter(
        ([, { status }]) => status === 'fail' || status === 'partial',
      );
      const names = open.map(([name]) => name);
      // Sentences name the criteria by their letters in SMART, the same in every language.
      const letters = names.map((name) => name.charAt(0).toUpperCase()).join(', ');
      const params = { id, score, minimum, criteria: names.join(', '), letters };
      return [issue('smart/score_too_low', { path: ['statement'], params })];
    });
  return definePlugin({ id: 'smart', hooks: [guardCommit(veto)] });
}
