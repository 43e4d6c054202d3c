import {
  dateInZone,
  kpis,
  measurements,
  type PlainDate,
  paceOf,
  type State,
  type VisibleState,
  windowInZone,
} from '@kpikit/core';
import { checkIns, schedules } from '../model/tables.ts';
import { houseToday, houseZone } from '../workflow/house-zone.ts';
import { periodOfKpi } from '../workflow/period-of-kpi.ts';
import { trackedBeats } from '../workflow/tracked-beats.ts';
import { type ConfidenceCase, confidenceSignals } from './confidence-signals.ts';
import { dateSignals } from './date-signals.ts';
import { moodSignals } from './mood-signals.ts';
import { obstacleSignals } from './obstacle-signals.ts';
import { rhythmSignals } from './rhythm-signals.ts';
import type { Signal } from './signal.ts';
import { staleSignals } from './stale-signals.ts';

/** Who is asked about, and as whose eyes see it: `visibleTo(state, actor, policy)`. */
export interface SignalScope {
  readonly personId: string;
  readonly seen: VisibleState;
}

/**
 * All signals about one person at a moment, as far as the reader may know: what is hidden from them
 * gives no signal either. Sorted by severity, code, KPI and evidence.
 */
export function signalsFor(
  state: State,
  { personId, seen }: SignalScope,
  now: string,
): readonly Signal[] {
  const readable = seen
    .all(checkIns)
    .filter((each) => each.personId === personId)
    .sort((a, b) => ((a.nominalOn ?? '') < (b.nominalOn ?? '') ? -1 : 1));
  const last = readable.at(-1);
  const gapOf = gapsAt(state, now);
  const cases = (last?.remarks ?? []).map(
    ({ kpiId, confidence, untouched }): ConfidenceCase => ({
      checkInId: last?.id ?? '',
      personId,
      kpiId,
      confidence,
      untouched,
      gap: gapOf(kpiId),
    }),
  );
  const obstacles = readable.map((each) => ({
    checkInId: each.id,
    personId,
    obstacles: each.self?.obstacles ?? [],
  }));
  const moods = readable.map(({ id, mood }) => ({ checkInId: id, personId, mood }));
  const beats = trackedBeats(state, personId, now).filter(({ scheduleId }) =>
    seen.get(schedules, scheduleId),
  );
  const known = new Set<string>(readable.map(({ id }) => id));
  const dated = state.all(checkIns).filter(({ id }) => known.has(id));
  return [
    ...rhythmSignals(beats, now),
    ...confidenceSignals(cases),
    ...moodSignals(moods),
    ...obstacleSignals(obstacles),
    ...staleSignals(figureAges(state, seen, personId, now), houseToday(state, now)),
    ...dateSignals(dated),
  ].sort(bySeverity);
}

const loud = { critical: 0, warning: 1, info: 2 } as const;

function bySeverity(a: Signal, b: Signal): number {
  const keyOf = ({ code, kpiId, evidence }: Signal) => [code, kpiId ?? '', ...evidence].join(' ');
  return loud[a.severity] - loud[b.severity] || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** Progress less expected progress of a KPI, as a share. */
function gapsAt(state: State, now: string) {
  return (kpiId: string): number | null => {
    const kpi = state.get(kpis, kpiId);
    const period = periodOfKpi(state, kpiId);
    if (!kpi || !period) return null;
    const readings = state.all(measurements).filter((reading) => reading.kpiId === kpiId);
    const { target, baseline } = kpi;
    const measurable = { target, baseline, period: windowInZone(period, houseZone(state)) };
    return paceOf(measurable, readings, now).gap;
  };
}

function figureAges(state: State, seen: VisibleState, personId: string, now: string) {
  const today: PlainDate = houseToday(state, now);
  return state.all(kpis).flatMap((kpi) => {
    const isOwn = kpi.owners.some((owner) => owner.personId === personId);
    const period = periodOfKpi(state, kpi.id);
    if (!isOwn || kpi.status !== 'active' || !period || !seen.get(kpis, kpi.id)) return [];
    if (today < period.startOn || period.endOn < today) return [];
    const last = state
      .all(measurements)
      .filter((reading) => reading.kpiId === kpi.id && reading.at <= now)
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .at(-1);
    const lastOn = last ? dateInZone(last.at, houseZone(state)) : null;
    return [
      {
        kpiId: kpi.id,
        ownerId: personId,
        startOn: period.startOn,
        lastOn,
        lastId: last?.id ?? null,
      },
    ];
  });
}
