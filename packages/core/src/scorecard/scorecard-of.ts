import { type Issue, issue } from '../kernel/issue.ts';
import type { State } from '../kernel/state.ts';
import type { Kpi } from '../model/kpi.ts';
import type { KpiResult } from '../model/kpi-result.ts';
import { progressIn } from '../model/progress-in.ts';
import { results } from '../model/results.ts';
import { kpis, measurements } from '../model/tables.ts';
import { answerableFor } from '../policy/answerable-for.ts';
import { addUpLines } from './add-up-lines.ts';
import { type ReachedLevel, scoreOf } from './score-of.ts';
import type { HouseLine, Scorecard, ScorecardLine } from './scorecard.ts';
import type { ScorecardPolicy } from './scorecard-policy.ts';

export interface ScorecardOptions {
  /** The moment that counts for KPIs that still run: an instant, or a date including all of it. */
  readonly at: string;
  /** Per cent of the whole by KPI id; with the house's lines they make 100. */
  readonly weights: Readonly<Record<string, number>>;
  readonly lines?: readonly HouseLine[];
  readonly policy?: Partial<ScorecardPolicy>;
}

const plainPolicy: ScorecardPolicy = {
  cap: 1,
  levels: null,
  levelsOf: {},
  missing: 'exclude',
  bands: [],
};

/**
 * A person's results of a cycle, line by line, for houses that want such a card: the KPIs they answer
 * for that run or ended with a result, and the lines the house adds. Frozen results count where the
 * cycle is closed, as corrected. Check-ins, moods and confidence never enter (B4.2).
 */
export function scorecardOf(
  state: State,
  personId: string,
  cycleId: string,
  { at, weights, lines: houseLines = [], policy: own = {} }: ScorecardOptions,
): Scorecard {
  const policy = { ...plainPolicy, ...own };
  const frozen = frozenIn(state, cycleId);
  const mine = state
    .all(kpis)
    .filter((kpi) => kpi.cycleId === cycleId && isMine(state, kpi, frozen.get(kpi.id), personId));
  const weightOf = (id: string) => (Object.hasOwn(weights, id) ? (weights[id] ?? null) : null);
  const lines = [
    ...mine.map((kpi) => {
      const result = frozen.get(kpi.id);
      const figures = result ?? progressIn(state, kpi, readingsOf(state, kpi.id), at);
      return kpiLine(kpi, figures, result !== undefined, weightOf(kpi.id), policy);
    }),
    ...houseLines.map((line) => houseLine(line, policy)),
  ];
  const { findings, ...total } = addUpLines(lines, policy);
  const known = new Set<string>(mine.map(({ id }) => id));
  const strangers = Object.keys(weights).filter((id) => !known.has(id));
  return {
    personId,
    cycleId,
    lines,
    ...total,
    findings: [...findings, ...strangers.sort().map(strangeWeight)],
  };
}

function strangeWeight(id: string): Issue {
  return issue('core/weight_of_other', { path: ['weights', id], params: { id: id.slice(0, 80) } });
}

/** Results of a cycle by KPI, a correction in the place of what it corrects. */
function frozenIn(state: State, cycleId: string): ReadonlyMap<string, KpiResult> {
  const own = state.all(results).filter((result) => result.cycleId === cycleId);
  const corrected = new Set<string | null>(own.map(({ correctsId }) => correctsId));
  return new Map(own.filter(({ id }) => !corrected.has(id)).map((each) => [each.kpiId, each]));
}

/** Whoever answered for it at the closing, or answers for it now. */
function isMine(state: State, { id, status }: Kpi, result: KpiResult | undefined, person: string) {
  const ids: readonly string[] = result?.ownerIds ?? [];
  if (ids.length > 0) return ids.includes(person);
  return (result || status === 'active') && answerableFor(state, 'kpi', id).includes(person);
}

function readingsOf(state: State, kpiId: string) {
  return [...state.table(measurements).values()].filter((reading) => reading.kpiId === kpiId);
}

function kpiLine(
  { id, statement: title }: Kpi,
  { actual, ratio, met, reason }: ReturnType<typeof progressIn>,
  frozen: boolean,
  weight: number | null,
  policy: ScorecardPolicy,
): ScorecardLine {
  const levels = Object.hasOwn(policy.levelsOf, id) ? policy.levelsOf[id] : policy.levels;
  const worth = ratio === null ? null : scoreOf(ratio, levels ?? null, policy);
  return lineOf({ kind: 'kpi', id, title, weight, actual, ratio, met, reason, frozen }, worth);
}

function houseLine({ id, title, weight, ratio }: HouseLine, policy: ScorecardPolicy) {
  const worth = ratio === null ? null : scoreOf(ratio, null, policy);
  const reason = ratio === null ? 'no_data' : null;
  const line = { id, title, weight, actual: null, ratio, met: null, reason, frozen: false };
  return lineOf({ kind: 'house', ...line }, worth);
}

function lineOf(
  line: Omit<ScorecardLine, 'level' | 'score' | 'points'>,
  worth: { readonly score: number; readonly level: ReachedLevel | null } | null,
): ScorecardLine {
  const { score, level } = worth ?? { score: null, level: null };
  const points = score === null || line.weight === null ? null : (line.weight * score) / 100;
  return { ...line, level, score, points };
}
