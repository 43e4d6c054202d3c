import { type NodeRef, nodeKey } from '../model/node-ref.ts';

/** The part of a core `Link` that a trace reads. */
export interface TraceLink {
  readonly child: NodeRef;
  readonly parent: NodeRef;
}

export interface Trace {
  /** From the KPI to the goal, both included. */
  readonly path: readonly NodeRef[];
  readonly goal: NodeRef;
}

export interface TraceReport {
  /** One shortest path to each goal, in the order in which goals are reached. */
  readonly traces: readonly Trace[];
  /** `goal`: it feeds none. `csf`: no path passes a CSF, an arbitrary number (B1.6). */
  readonly missing: 'goal' | 'csf' | null;
}

/**
 * Why a KPI exists: the way from it over its CSF and the factor behind that up to every goal (B1.6,
 * B3.2). `factorOf` tells the factor of a CSF; it is shown between the CSF and what comes above.
 */
export function traceOf(
  kpi: NodeRef,
  links: readonly TraceLink[],
  factorOf: ReadonlyMap<string, string> = new Map(),
): TraceReport {
  const parents = new Map<string, NodeRef[]>();
  for (const { child, parent } of links) {
    const known = parents.get(nodeKey(child));
    if (known) known.push(parent);
    else parents.set(nodeKey(child), [parent]);
  }
  const cameFrom = new Map<string, NodeRef | null>([[nodeKey(kpi), null]]);
  const traces: Trace[] = [];
  const waiting = [kpi];
  for (const node of waiting) {
    if (node.kind === 'goal') traces.push({ goal: node, path: wayTo(node, cameFrom, factorOf) });
    for (const parent of parents.get(nodeKey(node)) ?? []) {
      if (cameFrom.has(nodeKey(parent))) continue;
      cameFrom.set(nodeKey(parent), node);
      waiting.push(parent);
    }
  }
  const passesCsf = traces.some(({ path }) => path.some((node) => node.kind === 'csf'));
  return { traces, missing: traces.length === 0 ? 'goal' : passesCsf ? null : 'csf' };
}

function wayTo(
  goal: NodeRef,
  cameFrom: ReadonlyMap<string, NodeRef | null>,
  factorOf: ReadonlyMap<string, string>,
): NodeRef[] {
  const path: NodeRef[] = [];
  for (let node: NodeRef | null = goal; node; node = cameFrom.get(nodeKey(node)) ?? null) {
    const factor = node.kind === 'csf' ? factorOf.get(node.id) : undefined;
    const isShown = path.at(-1)?.kind === 'factor';
    if (factor !== undefined && !isShown) path.push({ kind: 'factor', id: factor });
    path.push(node);
  }
  return path.reverse();
}
