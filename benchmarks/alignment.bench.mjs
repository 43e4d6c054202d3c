import {
  checkCoherence,
  createAlignment,
  layoutMap,
  previewProposal,
  whatIf,
} from '@kpikit/alignment';
import { atLeast, planLink, planNode, refOf, rolledBy } from '@kpikit/alignment/testing';
import { unwrap } from '@kpikit/core';
import ours from './adapters/alignment.mjs';
import { fromJsonToPicture, largeCompany } from './large-company.mjs';
import { cpuMs, eachUs, nsPerCall, percentile } from './measure.mjs';
import { peer } from './peer.mjs';
import { seeded } from './seeded.mjs';

/** n nodes on 6 levels of about equal growth, 10 % with a second parent, in no helpful order. */
function graphOf(n) {
  const random = seeded(42);
  const levels = 6;
  const growth = n ** (1 / (levels - 0.5));
  const sizes = Array.from({ length: levels - 1 }, (_, l) => Math.max(1, Math.round(growth ** l)));
  sizes.push(n - sizes.reduce((sum, size) => sum + size, 0));
  const shuffled = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  const [child, parent, w] = [[], [], []];
  let start = 0;
  for (let level = 1; level < levels; level += 1) {
    const above = start;
    start += sizes[level - 1];
    for (let k = 0; k < sizes[level]; k += 1) {
      const first = above + Math.floor(random() * sizes[level - 1]);
      const second = above + Math.floor(random() * sizes[level - 1]);
      for (const up of random() < 0.1 && second !== first ? [first, second] : [first]) {
        child.push(shuffled[start + k]);
        parent.push(shuffled[up]);
        w.push(1 + Math.floor(random() * 5));
      }
    }
  }
  const kids = new Int32Array(n);
  for (const p of parent) kids[p] += 1;
  const leaves = Int32Array.from(shuffled.filter((i) => kids[i] === 0));
  const values = new Float64Array(n);
  for (const i of leaves) values[i] = Math.round(random() * 1200) / 1000;
  const ids = Array.from({ length: n }, (_, i) => `kpi_${i.toString(36).padStart(5, '0')}`);
  return { n, root: shuffled[0], ids, child, parent, w, kids, leaves, values, random };
}

/** The root's average by the plainest code there is. */
function rootOf({ n, root, child, parent, w, kids }, values) {
  const [sum, weight, left] = [new Float64Array(n), new Float64Array(n), Int32Array.from(kids)];
  const up = Array.from({ length: n }, () => []);
  for (const [e, c] of child.entries()) up[c].push(e);
  const ready = [...values.keys()].filter((i) => kids[i] === 0);
  for (const i of ready) {
    const value = kids[i] === 0 ? values[i] : sum[i] / weight[i];
    if (i === root) return value;
    for (const e of up[i]) {
      sum[parent[e]] += w[e] * value;
      weight[parent[e]] += w[e];
      left[parent[e]] -= 1;
      if (left[parent[e]] === 0) ready.push(parent[e]);
    }
  }
  return Number.NaN;
}

function mustEqual(what, got, wanted) {
  if (!(Math.abs(got - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))))
    throw new Error(`${what}: ${got} instead of ${wanted}`);
}

/** The same roll-up on graphology: attributes on a general graph. */
async function graphologyRace(spec) {
  const [graphology, dag] = [await peer('graphology'), await peer('graphology-dag')];
  if (!graphology || !dag) return null;
  const { DirectedGraph } = graphology.default ?? graphology;
  const { topologicalSort, hasCycle } = dag.default ?? dag;
  const average = (graph, node) => {
    let [sum, all] = [0, 0];
    graph.forEachInEdge(node, (_edge, { w }, source) => {
      sum += w * graph.getNodeAttribute(source, 'v');
      all += w;
    });
    if (all > 0) graph.setNodeAttribute(node, 'v', sum / all);
  };
  return {
    build() {
      const graph = new DirectedGraph();
      for (const [i, id] of spec.ids.entries()) graph.addNode(id, { v: spec.values[i] });
      for (const [e, c] of spec.child.entries())
        graph.addEdge(spec.ids[c], spec.ids[spec.parent[e]], { w: spec.w[e] });
      if (hasCycle(graph)) throw new Error('a circle');
      return graph;
    },
    rollup: (graph) => {
      for (const node of topologicalSort(graph)) average(graph, node);
    },
    update(graph, i, value) {
      graph.setNodeAttribute(spec.ids[i], 'v', value);
      let floor = new Set([spec.ids[i]]);
      while (floor.size > 0) {
        const above = new Set([...floor].flatMap((node) => graph.outNeighbors(node)));
        for (const node of above) average(graph, node);
        floor = above;
      }
    },
    root: (graph) => graph.getNodeAttribute(spec.ids[spec.root], 'v'),
  };
}

/**
 * The limit: ids in a map and the rest in typed arrays, weighted averages alone. No weights of 0, no
 * missing data, caps, methods or edits; what it leaves out is what the library adds.
 */
function typedArraysRace(spec) {
  const listOf = (owners) => {
    const start = new Int32Array(spec.n + 1);
    for (const owner of owners) start[owner + 1] += 1;
    for (let i = 0; i < spec.n; i += 1) start[i + 1] += start[i];
    const [next, edges] = [start.slice(), new Int32Array(owners.length)];
    for (let e = 0; e < owners.length; e += 1) edges[next[owners[e]]++] = e;
    return { start, edges };
  };
  const average = ({ down, child, weight, value }, i) => {
    let [sum, all] = [0, 0];
    for (let k = down.start[i]; k < down.start[i + 1]; k += 1) {
      const e = down.edges[k];
      sum += weight[e] * value[child[e]];
      all += weight[e];
    }
    value[i] = sum / all;
  };
  return {
    build() {
      const numbers = new Map();
      for (let i = 0; i < spec.n; i += 1) numbers.set(spec.ids[i], i);
      const numberOf = (list) => Int32Array.from(list, (i) => numbers.get(spec.ids[i]));
      const [child, parent] = [numberOf(spec.child), numberOf(spec.parent)];
      const [up, down] = [listOf(child), listOf(parent)];
      const left = Int32Array.from({ length: spec.n }, (_, i) => down.start[i + 1] - down.start[i]);
      const order = [];
      for (let i = 0; i < spec.n; i += 1) if (left[i] === 0) order.push(i);
      for (const i of order)
        for (let k = up.start[i]; k < up.start[i + 1]; k += 1) {
          const above = parent[up.edges[k]];
          left[above] -= 1;
          if (left[above] === 0) order.push(above);
        }
      if (order.length < spec.n) throw new Error('a circle');
      const rank = new Int32Array(spec.n);
      for (const [at, i] of order.entries()) rank[i] = at;
      const [weight, value] = [Float64Array.from(spec.w), spec.values.slice()];
      return { numbers, child, parent, weight, up, down, order, rank, value };
    },
    rollup(graph) {
      for (const i of graph.order)
        if (graph.down.start[i + 1] > graph.down.start[i]) average(graph, i);
    },
    update(graph, leaf, value) {
      const i = graph.numbers.get(spec.ids[leaf]);
      graph.value[i] = value;
      const waiting = [i];
      for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
        if (at !== i) average(graph, at);
        for (let k = graph.up.start[at]; k < graph.up.start[at + 1]; k += 1) {
          const above = graph.parent[graph.up.edges[k]];
          if (!waiting.includes(above)) waiting.push(above);
        }
        waiting.sort((a, b) => graph.rank[a] - graph.rank[b]);
      }
    },
    root: (graph) => graph.value[spec.root],
  };
}

/** The same roll-up on reactive cells: `cell(value)`, `derived(fn)`, both read by `read(cell)`. */
function reactiveRace(spec, { cell, derived, read, write, keep }) {
  const down = Array.from({ length: spec.n }, () => []);
  for (const [e, p] of spec.parent.entries()) down[p].push(e);
  return {
    build() {
      const cells = new Array(spec.n);
      for (let i = 0; i < spec.n; i += 1) {
        const edges = down[i];
        cells[i] =
          edges.length === 0
            ? cell(spec.values[i])
            : derived(() => {
                let [sum, all] = [0, 0];
                for (const e of edges) {
                  sum += spec.w[e] * read(cells[spec.child[e]]);
                  all += spec.w[e];
                }
                return sum / all;
              });
      }
      return cells;
    },
    rollup: (cells) => keep(() => read(cells[spec.root])),
    update: (cells, i, value) => write(cells[i], value),
    root: (cells) => read(cells[spec.root]),
  };
}

async function signalsRace(spec) {
  const signals = await peer('@preact/signals-core');
  if (!signals) return null;
  return reactiveRace(spec, {
    cell: signals.signal,
    derived: signals.computed,
    read: (cell) => cell.value,
    write: (cell, value) => {
      cell.value = value;
    },
    keep: signals.effect,
  });
}

async function mobxRace(spec) {
  const mobx = await peer('mobx');
  if (!mobx) return null;
  mobx.configure({ enforceActions: 'never' });
  return reactiveRace(spec, {
    cell: (value) => mobx.observable.box(value, { deep: false }),
    derived: mobx.computed,
    read: (cell) => cell.get(),
    write: (cell, value) => cell.set(value),
    keep: mobx.autorun,
  });
}

/** The same roll-up as a spreadsheet: one cell a node, one formula a parent. */
async function hyperFormulaRace(spec) {
  const hyperformula = await peer('hyperformula');
  if (!hyperformula) return null;
  const { HyperFormula } = hyperformula.default?.HyperFormula ? hyperformula.default : hyperformula;
  const down = Array.from({ length: spec.n }, () => []);
  for (const [e, p] of spec.parent.entries()) down[p].push(e);
  const formulaOf = (edges) => {
    const sum = edges.map((e) => `${spec.w[e]}*A${spec.child[e] + 1}`).join('+');
    return `=(${sum})/${edges.reduce((all, e) => all + spec.w[e], 0)}`;
  };
  return {
    build: () =>
      HyperFormula.buildFromArray(
        down.map((edges, i) => [edges.length === 0 ? spec.values[i] : formulaOf(edges)]),
        { licenseKey: 'gpl-v3', maxRows: spec.n + 1 },
      ),
    rollup: () => {},
    update: (sheet, i, value) => sheet.setCellContents({ sheet: 0, row: i, col: 0 }, value),
    root: (sheet) => sheet.getCellValue({ sheet: 0, row: spec.root, col: 0 }),
    tolerance: 1e-8,
  };
}

/** Bytes that `make()` leaves behind, on the heap and in typed arrays. */
function bytesOf(make) {
  const used = () => {
    // Buffers are freed behind the first collection.
    for (let k = 0; k < 3; k += 1) globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  const kept = make();
  return { bytes: used() - before, kept };
}

/** Build, sweep and update of one contender, its answers checked. */
function measured(race, spec, wanted) {
  if (!race) return null;
  const build = cpuMs(() => race.build(), { rounds: 3 });
  const { bytes, kept } = bytesOf(() => {
    const graph = race.build();
    race.rollup(graph);
    return graph;
  });
  const error = Math.abs(race.root(kept) - wanted);
  if (!(error <= (race.tolerance ?? 1e-9))) throw new Error(`wrong by ${error}`);
  const rollup = cpuMs((graph) => race.rollup(graph), { rounds: 3, prepare: () => race.build() });
  const leafAt = (k) => spec.leaves[(k * 7919) % spec.leaves.length];
  const update = (k) => race.update(kept, leafAt(k), (k % 1200) / 1000);
  for (let k = 0; k < 5_000; k += 1) update(k);
  const times = eachUs((k) => update(k + 5_000), 10_000);
  return {
    build,
    rollup,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    bytes: bytes / spec.n,
  };
}

/** A plan whose parents are all sums, so that every target is checked. */
function sumsOf(n) {
  const nodes = Array.from({ length: n }, (_, i) =>
    planNode(`k${i}`, { target: atLeast(10), rollUp: i * 10 + 1 < n ? rolledBy('sum') : null }),
  );
  const links = Array.from({ length: n - 1 }, (_, i) =>
    planLink(`k${i + 1}`, `k${Math.floor(i / 10)}`, { seq: i }),
  );
  return { nodes, links, measurements: [] };
}

/** A ladder of diamonds: 2^rungs ways from the top to the bottom. */
function ladderOf(rungs) {
  const nodes = [planNode('J0')];
  const links = [];
  for (let k = 0; k < rungs; k += 1) {
    for (const id of [`L${k}`, `R${k}`, `J${k + 1}`]) nodes.push(planNode(id));
    for (const side of [`L${k}`, `R${k}`])
      links.push(planLink(`J${k}`, side), planLink(side, `J${k + 1}`));
  }
  return unwrap(createAlignment({ nodes, links, measurements: [] }));
}

/** One long chain, `K0` at the bottom, each node the only child of the next. */
function chainOf(n) {
  const target = atLeast(1);
  const nodes = Array.from({ length: n }, (_, i) => planNode(`K${i}`, i === 0 ? { target } : {}));
  const links = Array.from({ length: n - 1 }, (_, i) => planLink(`K${i}`, `K${i + 1}`));
  return unwrap(createAlignment({ nodes, links, measurements: [] }));
}

/** The same map with a million nodes, where `--large` asks for it. */
function largeRows() {
  if (!process.env.KPIKIT_LARGE) return [];
  const spec = graphOf(1_000_000);
  ours.prepare(spec);
  const build = cpuMs(() => ours.build(spec), { rounds: 1 });
  const graph = ours.build(spec);
  mustEqual(
    'the large root',
    graph.map.progressOf(graph.refs[spec.root]),
    rootOf(spec, spec.values),
  );
  const rollup = cpuMs(() => ours.rollup(graph), { rounds: 5 });
  const update = (k) =>
    ours.update(graph, spec.leaves[(k * 7919) % spec.leaves.length], (k % 1200) / 1000);
  for (let k = 0; k < 5_000; k += 1) update(k);
  const times = eachUs((k) => update(k + 5_000), 10_000);
  const line = (what, unit, atMost, figure) => ({ what, unit, goal: { atMost }, ours: figure });
  return [
    line('build a map of 1,000,000, circles checked', 'ms', 6_000, build),
    line('roll 1,000,000 up', 'ms', 100, rollup),
    line('one leaf of 1,000,000 and all above it, median', 'µs', 12, percentile(times, 0.5)),
  ];
}

async function dagreMs(spec) {
  const dagre = await peer('@dagrejs/dagre');
  if (!dagre) return null;
  const { graphlib, layout } = dagre.default ?? dagre;
  return cpuMs(
    () => {
      const graph = new graphlib.Graph();
      graph.setGraph({}).setDefaultEdgeLabel(() => ({}));
      for (const id of spec.ids) graph.setNode(id, { width: 200, height: 72 });
      for (const [e, c] of spec.child.entries())
        graph.setEdge(spec.ids[spec.parent[e]], spec.ids[c]);
      layout(graph);
    },
    { rounds: 1 },
  );
}

export async function rows() {
  const spec = graphOf(100_000);
  const wanted = rootOf(spec, spec.values);
  ours.prepare(spec);
  const mine = measured({ ...ours, build: () => ours.build(spec), root: rootIn }, spec, wanted);
  const races = {
    'typed arrays': typedArraysRace(spec),
    graphology: await graphologyRace(spec),
    signals: await signalsRace(spec),
    mobx: await mobxRace(spec),
    HyperFormula: await hyperFormulaRace(spec),
  };
  const others = Object.entries(races).map(([name, race]) => [name, measured(race, spec, wanted)]);
  const peersOf = (figure) =>
    Object.fromEntries(others.map(([name, figures]) => [name, figures?.[figure]]));
  const line = (what, unit, atMost, figure) => ({
    what,
    unit,
    goal: { atMost },
    ours: mine[figure],
    peers: peersOf(figure),
  });

  function rootIn({ refs, map }) {
    return map.progressOf(refs[spec.root]);
  }
  const graph = ours.build(spec);
  mustEqual('the root', rootIn(graph), wanted);
  const { map, refs } = graph;
  const leafAt = (k) => spec.leaves[(k * 7919) % spec.leaves.length];
  const batchOf = (turn) => ({
    leaves: Array.from({ length: 1_000 }, (_, k) => leafAt(k + turn * 1_000)),
    values: Array.from({ length: 1_000 }, (_, k) => ((k + turn) % 1200) / 1000),
  });
  const batches = Array.from({ length: 30 }, (_, turn) => batchOf(turn));
  const batch =
    cpuMs(() => {
      for (const { leaves, values } of batches) ours.updateMany(graph, leaves, values);
    }) / batches.length;
  const inner = spec.ids.map((_, i) => i).filter((i) => spec.kids[i] > 0);
  const pairs = Array.from({ length: 4_000 }, (_, k) => [
    leafAt(k * 3),
    inner[Math.floor(spec.random() * inner.length)],
  ]);
  const edits = eachUs((k) => {
    const [child, parent] = pairs[k >> 1];
    if (k % 2 === 0) ours.addEdge(graph, child, parent, 2);
    else ours.removeEdge(graph, child, parent);
  }, 8_000);
  // Another figure each time: one that stays as it is moves nothing and costs nothing.
  let turn = 0;
  const figure = () => {
    turn += 1;
    return (turn % 1201) / 1000;
  };
  const trial = (k) => whatIf(map, [{ type: 'actual', ref: refs[leafAt(k)], value: figure() }]);
  const update = (k) => ours.update(graph, leafAt(k), figure());
  const whatIfRatio = nsPerCall(trial, { calls: 5_000 }) / nsPerCall(update, { calls: 5_000 });
  const root = refs[spec.root];
  const influence = map.influenceOn(root);
  const weights = Array.from(spec.leaves, (i) => influence(refs[i]));
  mustEqual(
    'all influence',
    weights.reduce((sum, each) => sum + each, 0),
    1,
  );

  const plan = sumsOf(100_000);
  if (unwrap(checkCoherence(plan)).checks.length < 10_000) throw new Error('too few checks');
  const small = graphOf(1_000);
  const smallMap = ours.build(small).map;
  const ladder = ladderOf(1_000);
  if (!ladder.willCreateCircle(refOf('J1000'), refOf('J0'))) throw new Error('missed a circle');
  const chain = chainOf(100_000);
  const change = { type: 'target', kpiId: 'k99', from: atLeast(10), to: atLeast(8) };
  const thousand = sumsOf(1_000);
  const company = largeCompany(100_000);
  if (fromJsonToPicture(company) !== 26) throw new Error('not the top three floors');

  return [
    line('build a map of 100,000, circles checked', 'ms', 180, 'build'),
    line('roll 100,000 up', 'ms', 3, 'rollup'),
    line('one leaf and all above it, median', 'µs', 4, 'p50'),
    line('one leaf and all above it, slowest 1 %', 'µs', 10, 'p99'),
    line('memory for each node', 'bytes', 200, 'bytes'),
    { what: 'a batch of 1,000 leaves', unit: 'ms', goal: { atMost: 2 }, ours: batch },
    {
      what: 'link added or removed, circle checked, median',
      unit: 'µs',
      goal: { atMost: 5 },
      ours: percentile(edits, 0.5),
    },
    {
      what: 'link added or removed, slowest 1 %',
      unit: 'µs',
      goal: { atMost: 30 },
      ours: percentile(edits, 0.99),
    },
    {
      what: 'what-if of one leaf, in updates',
      goal: { atMost: 2.5 },
      ours: whatIfRatio,
    },
    {
      what: 'influence of all leaves on the goal',
      unit: 'ms',
      goal: { atMost: 4 },
      ours: cpuMs(() => map.influenceOn(root), { rounds: 15 }),
    },
    {
      what: 'coherence of 100,000, all of them sums',
      unit: 'ms',
      goal: { atMost: 300 },
      ours: cpuMs(() => checkCoherence(plan), { rounds: 3 }),
    },
    {
      what: 'a circle under 1,000 diamonds',
      unit: 'ms',
      goal: { atMost: 1 },
      ours:
        nsPerCall(() => ladder.willCreateCircle(refOf('J1000'), refOf('J0')), { calls: 100 }) / 1e6,
    },
    {
      what: 'the bottom of a chain of 100,000, all above it',
      unit: 'ms',
      ours: cpuMs(() => chain.setActual(refOf('K0'), figure() / 2), { rounds: 9 }),
    },
    {
      what: 'preview of a proposal in 1,000 KPIs',
      unit: 'ms',
      ours: nsPerCall(() => previewProposal(thousand, [change]), { calls: 5 }) / 1e6,
    },
    {
      what: '100,000 KPIs: JSON read and checked, rolled up, a what-if, the top three floors as SVG',
      unit: 'ms',
      goal: { atMost: 5_000 },
      ours: cpuMs(() => fromJsonToPicture(company), { rounds: 3 }),
    },
    {
      what: 'lay out 1,000 nodes',
      unit: 'ms',
      goal: { atMost: 20 },
      ours: nsPerCall(() => layoutMap(smallMap), { calls: 10 }) / 1e6,
      peers: { dagre: await dagreMs(small) },
    },
    ...largeRows(),
  ];
}
