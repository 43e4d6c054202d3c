import { alignment } from '@kpikit/alignment';
import { cadence, recordCheckIn } from '@kpikit/cadence';
import * as core from '@kpikit/core';
import { checkConformance } from '@kpikit/core/conformance';
import { doNothingPlugin, testContext } from '@kpikit/core/testing';
import { rewards } from '@kpikit/rewards';
import { gzipOf } from './gzip-of.mjs';
import { cpuMs, eachUs, percentile } from './measure.mjs';
import { brokenProgress } from './progress-cases.mjs';

const target = { kind: 'at_least', comparator: '>=', value: 100, high: null, tolerance: null };
const person = {
  id: 'minh',
  name: 'Minh',
  title: null,
  activeFromOn: null,
  activeUntilOn: null,
  placements: [],
};
const setUp = [
  core.syncDirectory({ people: [person] }),
  core.createGoal({ id: 'G', title: 'Goal' }),
];

/** KPI i hangs under KPI (i − 1) / 10, the first under the goal: ten children each, five levels at 100,000. */
const kpiCommand = (i) =>
  core.createKpi({
    id: `k${i}`,
    statement: `Reach 100 demos in group ${i}`,
    target,
    status: 'active',
    owners: [{ personId: 'minh' }],
    contributesTo: [
      i === 0 ? { kind: 'goal', id: 'G' } : { kind: 'kpi', id: `k${Math.floor((i - 1) / 10)}` },
    ],
  });

function stateOf(engine, kpis, context) {
  const commands = [...setUp, ...Array.from({ length: kpis }, (_, i) => kpiCommand(i))];
  return core.unwrap(engine.executeAll(engine.emptyState(), commands, context)).state;
}

const plainEngine = core.createEngine({ modules: [core.core] });
const fullEngine = core.createEngine({
  modules: [core.core, alignment, cadence, rewards],
  plugins: [doNothingPlugin],
});

function plainPerSecond(kpis) {
  const context = testContext({ actor: 'minh' });
  const commands = 20_000;
  const spent = cpuMs(
    (start) => {
      let state = start;
      for (let i = 0; i < commands; i += 1) {
        const command = core.recordMeasurement({ kpiId: `k${(i * 7919) % kpis}`, value: i });
        state = core.unwrap(plainEngine.execute(state, command, context)).state;
      }
    },
    { rounds: 3, prepare: () => stateOf(plainEngine, kpis, context) },
  );
  return (commands / spent) * 1000;
}

/** One check-in on a leaf, all modules, do-nothing hooks, every ancestor's progress asked for. */
function checkInTimes(kpis) {
  const context = testContext({ actor: 'minh' });
  let clock = Date.parse(context.now);
  const later = () => {
    clock += 1_000;
    return { ...context, now: new Date(clock).toISOString() };
  };
  const workspace = core.createWorkspace({
    modules: [core.core, alignment, cadence, rewards],
    plugins: [doNothingPlugin],
    context: later,
    snapshot: fullEngine.toJSON(stateOf(fullEngine, kpis, context)),
  });
  let moved = 0;
  workspace.on('*', ({ type }) => {
    if (type === 'alignment.progressChanged') moved += 1;
  });
  const leaf = (i) => `k${kpis - 1 - ((i * 7919) % Math.floor(kpis / 2))}`;
  const checkIn = (i) => {
    const updates = [{ kpiId: leaf(i), value: (i % 97) + 1 }];
    core.unwrap(workspace.execute(recordCheckIn({ personId: 'minh', updates })));
  };
  eachUs(checkIn, 2_000);
  const times = eachUs(checkIn, 5_000);
  if (moved < 7_000) throw new Error(`ancestors did not move: ${moved} changes told`);
  return { p50: percentile(times, 0.5) / 1000, p99: percentile(times, 0.99) / 1000 };
}

function importMs(kpis) {
  const context = testContext({ actor: 'minh' });
  const commands = [...setUp, ...Array.from({ length: kpis }, (_, i) => kpiCommand(i))];
  const importAll = () => {
    const result = plainEngine.executeAll(plainEngine.emptyState(), commands, context);
    const { state } = core.unwrap(result);
    if (state.table(core.kpis).size !== kpis) throw new Error('some KPIs were lost');
  };
  return cpuMs(importAll, { rounds: 3 });
}

function fromJsonMs(kpis) {
  const state = stateOf(plainEngine, kpis, testContext({ actor: 'minh' }));
  const json = JSON.stringify(plainEngine.toJSON(state));
  const read = (parsed) => {
    const table = core.unwrap(plainEngine.fromJSON(parsed)).table(core.kpis);
    if (table.size !== kpis) throw new Error('some KPIs were lost');
  };
  return cpuMs(read, { rounds: 3, prepare: () => JSON.parse(json) });
}

/** Snapshots of records that fit nothing: the answer is a hundred issues, not a hundred thousand. */
function badJsonMs(records) {
  const kpis = Array.from({ length: records }, (_, i) => ({ id: `k${i}`, statement: '' }));
  const snapshot = { format: 'kpikit', version: 1, modules: {}, tables: { 'core.kpis': kpis } };
  return cpuMs(
    () => {
      const { issues = [] } = plainEngine.fromJSON(snapshot);
      if (issues.length !== 100) throw new Error(`${issues.length} issues instead of 100`);
    },
    { rounds: 3 },
  );
}

const brokenRows = () =>
  checkConformance(({ at, policy, readings, ...kpi }) => core.progressOf(kpi, readings, at, policy))
    .length;

const libraries = ['zod', 'immer', 'immutable', 'mitt', 'date-fns'];
const sizeOf = (names, outside = libraries) =>
  gzipOf(`export ${names} from '@kpikit/core'`, {
    outside: outside.flatMap((name) => [name, `${name}/*`]),
  });

function commandRows() {
  const small = checkInTimes(1_000);
  const large = checkInTimes(100_000);
  const perSecond = (kpis, atLeast) => ({
    what: `plain commands a second, ${kpis.toLocaleString('en')} KPIs`,
    unit: '/s',
    goal: { atLeast },
    ours: plainPerSecond(kpis),
  });
  const checkIn = (percent, atMost) => ({
    what: `check-in, all modules, 100,000 KPIs, ${percent}`,
    unit: 'ms',
    goal: { atMost },
    ours: large[percent],
  });
  return [
    perSecond(1_000, 50_000),
    perSecond(100_000, 25_000),
    checkIn('p50', 0.15),
    checkIn('p99', 0.5),
    {
      what: 'check-in p50, 100,000 over 1,000 KPIs',
      unit: '×',
      goal: { atMost: 3 },
      ours: large.p50 / small.p50,
    },
  ];
}

function bulkRows() {
  const row = (what, atMost, ours) => ({ what, unit: 'ms', goal: { atMost }, ours });
  return [
    row('import 50,000 KPIs as one commit', 1_500, importMs(50_000)),
    row('fromJSON of 50,000 KPIs', 1_500, fromJsonMs(50_000)),
    row('fromJSON of 200,000 bad records answered with 100 issues', 1_000, badJsonMs(200_000)),
  ];
}

function promiseRows() {
  const row = (what, ours) => ({ what, goal: { atMost: 0 }, ours });
  return [
    row('rows of the conformance table answered otherwise', brokenRows()),
    row('progress of 1,000,000 random cases that breaks a rule', brokenProgress(1_000_000)),
  ];
}

function sizeRows() {
  const row = (what, ours, atMost) => ({
    what: `gzip, ${what}`,
    unit: 'kB',
    ...(atMost && { goal: { atMost } }),
    ours,
  });
  return [
    row('everything', sizeOf('*'), 20),
    row('{ createEngine } alone', sizeOf('{ createEngine }'), 5),
    row('{ progressOf } alone', sizeOf('{ progressOf }'), 2),
    row('a workspace of the core, own code', sizeOf('{ createWorkspace, core }')),
    row('the same with its libraries, zod apart', sizeOf('{ createWorkspace, core }', ['zod'])),
    row('the same with zod', sizeOf('{ createWorkspace, core }', [])),
  ];
}

export function rows() {
  return [...commandRows(), ...bulkRows(), ...promiseRows(), ...sizeRows()];
}
