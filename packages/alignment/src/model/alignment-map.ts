import {
  type Change,
  csfs,
  cycles,
  defineView,
  factors,
  goals,
  kpis,
  type Link,
  links,
  type Measurement,
  measurements,
  planOf,
  type Row,
  type State,
  settings,
} from '@kpikit/core';
import { progressChanged } from '../events/progress-changed.ts';
import type { LiveAlignment } from '../graph/alignment.ts';
import { openAlignment } from '../graph/open-alignment.ts';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';
import { nodeOfRecord } from './node-of-record.ts';

const kindOf: Readonly<Record<string, 'goal' | 'factor' | 'csf' | 'kpi'>> = {
  'core.goals': 'goal',
  'core.factors': 'factor',
  'core.csfs': 'csf',
  'core.kpis': 'kpi',
};

/** What a company decides for all nodes that do not decide it themselves. */
export type MapOptions = Pick<
  RollUpOptions,
  'methods' | 'over' | 'missing' | 'negative' | 'zeroRange'
>;

/** The view of a module with choices of its own; read by `alignmentMap`, as every other. */
export function alignmentMapWith(options: MapOptions = {}) {
  return defineView<LiveAlignment>({
    id: 'alignment.map',
    reads: [goals, factors, csfs, kpis, links, measurements, cycles, settings],
    build(state) {
      const plan = { ...planOf(state), measurements: state.all(measurements) };
      const timeZone = zoneOf(state);
      return openAlignment(plan, timeZone === undefined ? options : { ...options, timeZone });
    },
    apply(map, changes, state) {
      if (changes.some(movesZone)) return this.build(state);
      map.batch(() => {
        for (const change of changes) step(map, change, state);
      });
      return map;
    },
    journal: {
      begin: (map) => map.beginJournal(),
      end: (map) => map.endJournal().map((move) => progressChanged(move)),
    },
  });
}

/**
 * The map of the newest state, rolled up: the engine behind `createAlignment`, in step with every
 * commit. What moved is told after it as `alignment.progressChanged`.
 */
export const alignmentMap = /* @__PURE__ */ alignmentMapWith();

function step(map: LiveAlignment, change: Change, state: State): void {
  const { table, id, before, after } = change;
  if (table === links.id) {
    // Changes of a table hold its records.
    if (before) map.removeLink(before as Link);
    if (after) map.drawLink(after as Link);
  } else if (table === measurements.id) {
    if (before) map.removeReading(before as Measurement);
    if (after) map.addReading(after as Measurement);
  } else if (table === cycles.id) {
    redraw(map, id, state);
  } else {
    draw(map, table, id, after, state);
  }
}

function draw(
  map: LiveAlignment,
  table: string,
  id: string,
  record: Row | null,
  state: State,
): void {
  const kind = kindOf[table];
  if (!kind) return;
  const node = record && nodeOfRecord.get(table)?.(state, record);
  if (node) map.putNode(node);
  else map.removeNode({ kind, id });
}

/** A cycle's dates are the period of everything that runs with it. */
function redraw(map: LiveAlignment, cycleId: string, state: State): void {
  for (const table of [goals, kpis]) {
    for (const record of state.all<Row & { readonly cycleId: string | null }, unknown>(table)) {
      if (record.cycleId === cycleId) draw(map, table.id, record.id, record, state);
    }
  }
}

/** Periods begin and end by the company's wall clock; another zone moves them all. */
function movesZone({ table, before, after }: Change): boolean {
  return table === settings.id && zoneIn(before) !== zoneIn(after);
}

function zoneOf(state: State): string | undefined {
  return state.get(settings, 'settings')?.timeZone;
}

function zoneIn(record: Row | null): unknown {
  return record && Reflect.get(record, 'timeZone');
}
