import { cycles, type Kpi, kpis, Level, linkMap, type State } from '@kpikit/core';
import {
  type Finding,
  type Grade,
  type KpiInput,
  type Severity,
  scoreKpi,
} from '@kpikit/smart-rules';

export interface SmartScore {
  readonly id: string;
  readonly statement: string;
  readonly score: number;
  readonly grade: Grade;
  /** The finding that weighs most; `null` when there is none. */
  readonly worst: Finding | null;
}

const weight: Readonly<Record<Severity, number>> = { off: 0, hint: 1, info: 2, warn: 3, error: 4 };

/** Every KPI scored with what its card says beside the sentence (B2), floor by floor. */
export function tellSmartScores(
  state: State,
  locale: 'vi' | 'en',
  today: string,
): readonly SmartScore[] {
  const floor = (kpi: Kpi) => Level.options.indexOf(kpi.level);
  const ordered = [...state.all(kpis)].sort((a, b) => floor(a) - floor(b));
  return ordered.map((kpi) => {
    const { score, grade, findings } = scoreKpi(cardOf(state, kpi), { locale, now: today });
    const worst = findings.reduce<Finding | null>(
      (found, each) => (!found || weight[each.severity] > weight[found.severity] ? each : found),
      null,
    );
    return { id: kpi.id, statement: kpi.statement, score, grade, worst };
  });
}

/** A KPI's record as the check reads it. */
function cardOf(state: State, kpi: Kpi): KpiInput {
  const cycle = kpi.cycleId === null ? undefined : state.get(cycles, kpi.cycleId);
  const { method } = kpi;
  return {
    statement: kpi.statement,
    level: kpi.level,
    owners: kpi.owners.map(({ personId }) => personId),
    target: kpi.target.value,
    baseline: kpi.baseline,
    unit: kpi.unit,
    method: method && { ...method, responsible: method.responsibleId },
    period: kpi.period,
    cycle: cycle ?? null,
    contributesTo: (state.view(linkMap).up.get(`kpi:${kpi.id}`) ?? []).map(
      ({ parent }) => parent.id,
    ),
    history: kpi.history.map(({ value }) => value),
  };
}
