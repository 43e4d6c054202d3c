import { alignment } from '@kpikit/alignment';
import { cadence, recordCheckIn } from '@kpikit/cadence';
import * as core from '@kpikit/core';
import { doNothingPlugin, testContext } from '@kpikit/core/testing';
import { rewards } from '@kpikit/rewards';
import { cpuMs, eachUs, percentile } from './measure.mjs';

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

export async function rows() {
  const small = checkInTimes(1_000);
  const large = checkInTimes(100_000);
  return [
    {
      what: 'plain commands a second, 1,000 KPIs',
      unit: '/s',
      goal: { atLeast: 50_000 },
      ours: plainPerSecond(1_000),
    },
    {
      what: 'plain commands a second, 100,000 KPIs',
      unit: '/s',
      goal: { atLeast: 25_000 },
      ours: plainPerSecond(100_000),
    },
    {
      what: 'check-in, all modules, 100,000 KPIs, p50',
      unit: 'ms',
      goal: { atMost: 0.15 },
      ours: large.p50,
    },
    {
      what: 'check-in, all modules, 100,000 KPIs, p99',
      unit: 'ms',
      goal: { atMost: 0.5 },
      ours: large.p99,
    },
    {
      what: 'check-in p50, 100,000 over 1,000 KPIs',
      unit: '×',
      goal: { atMost: 3 },
      ours: large.p50 / small.p50,
    },
    {
      what: 'import 50,000 KPIs as one commit',
      unit: 'ms',
      goal: { atMost: 1_500 },
      ours: importMs(50_000),
    },
    {
      what: 'fromJSON of 50,000 KPIs',
      unit: 'ms',
      goal: { atMost: 1_500 },
      ours: fromJsonMs(50_000),
    },
  ];
}
