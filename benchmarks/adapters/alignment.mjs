// The alignment map behind the calls of a roll-up race: nodes by index, links by two indices.
import { createAlignment } from '@kpikit/alignment';
import { blankNode, unwrap } from '@kpikit/core';

const target = { kind: 'latest', comparator: '>=', value: 1, high: null, tolerance: null };

/** A link between two nodes of the race; new ones go behind all others. */
const linkOf = (refs, child, parent, weight, seq) => ({
  id: `${child}>${parent}`,
  child: refs[child],
  parent: refs[parent],
  kind: 'contributes',
  sign: 'helps',
  weight,
  share: 1,
  seq,
});

let prepared = null;

/** The race's graph as a plan: what a host's tables would hold. */
function prepare(spec) {
  if (prepared?.spec === spec) return prepared;
  const refs = spec.ids.map((id) => ({ kind: 'kpi', id }));
  const nodes = refs.map((ref, i) => ({
    ...blankNode,
    ref,
    title: ref.id,
    target: spec.kids[i] === 0 ? target : null,
  }));
  const links = Array.from(spec.child, (child, e) =>
    linkOf(refs, child, spec.parent[e], spec.w[e], e),
  );
  const actuals = Array.from(spec.leaves, (i) => ({ ref: refs[i], value: spec.values[i] }));
  prepared = { spec, refs, plan: { nodes, links, measurements: [] }, actuals };
  return prepared;
}

// biome-ignore lint/style/noDefaultExport: races load their contenders by default export
export default {
  name: 'kpikit alignment',
  prepare,
  build(spec) {
    const { plan, refs, actuals } = prepare(spec);
    // The race does not cap over-achievement.
    return { spec, refs, map: unwrap(createAlignment(plan, { over: 'carry', actuals })) };
  },
  rollup: ({ map }) => map.rollUpAll(),
  bulk({ spec, refs, map }, values) {
    map.batch(() => {
      for (const i of spec.leaves) map.setActual(refs[i], values[i]);
    });
  },
  update: ({ refs, map }, leaf, value) => map.setActual(refs[leaf], value),
  updateMany({ refs, map }, leaves, values) {
    map.batch(() => {
      for (let k = 0; k < leaves.length; k += 1) map.setActual(refs[leaves[k]], values[k]);
    });
  },
  value: ({ refs, map }, i) => map.progressOf(refs[i]),
  topo: ({ map }) => map.childrenFirst(),
  hasCycle: ({ map }) => map.leftOut.length > 0,
  wouldCycle: ({ refs, map }, child, parent) => map.willCreateCircle(refs[child], refs[parent]),
  addEdge: ({ refs, map }, child, parent, weight) =>
    !map.addLink(linkOf(refs, child, parent, weight, Number.MAX_SAFE_INTEGER)).issues,
  removeEdge: ({ refs, map }, child, parent) =>
    map.removeLink(linkOf(refs, child, parent, 1, Number.MAX_SAFE_INTEGER)),
};
