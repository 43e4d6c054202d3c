import type { Numbering } from './numbering.ts';
import type { PlanLink, PlanNodeInput } from './plan-parts.ts';
import { weightOf } from './weight-of.ts';

/** Edges of a plan between the positions of its nodes. */
export interface DrawnEdges {
  readonly child: Int32Array;
  readonly parent: Int32Array;
  readonly weight: Float64Array;
  /** Place among the children of the parent; −1 for a volume, which stands before all. */
  readonly seq: Float64Array;
  readonly links: readonly (PlanLink | null)[];
}

export interface DrawnPlan extends DrawnEdges {
  readonly asleep: readonly PlanLink[];
  /** Positions of the nodes that roll up in a way of their own. */
  readonly withRollUp: readonly number[];
  /** Positions of the rates. */
  readonly rates: readonly number[];
}

/** Reads a plan once, in the order in which it lies in memory: large plans are slow where it jumps. */
export function drawPlan(
  nodes: readonly PlanNodeInput[],
  links: readonly PlanLink[],
  numbers: Numbering,
  drafts: boolean,
): DrawnPlan {
  const most = nodes.length + links.length;
  const child = new Int32Array(most);
  const parent = new Int32Array(most);
  const weight = new Float64Array(most);
  const seq = new Float64Array(most);
  const drawn: (PlanLink | null)[] = [];
  const asleep: PlanLink[] = [];
  const withRollUp: number[] = [];
  const rates: number[] = [];
  const active = new Uint8Array(nodes.length);
  const draw = (from: number, to: number, link: PlanLink | null) => {
    const edge = drawn.push(link) - 1;
    child[edge] = from;
    parent[edge] = to;
    weight[edge] = link ? weightOf(link, active[from] === 1) : 0;
    seq[edge] = link ? link.seq : -1;
  };
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    active[at] = drafts || node.status === 'active' ? 1 : 0;
    if (node.rollUp) withRollUp.push(at);
    if (node.rateOf !== null) rates.push(at);
  }
  for (const rate of rates) {
    const volume = numbers.of({ kind: 'kpi', id: nodes[rate]?.rateOf ?? '' });
    if (volume >= 0) draw(volume, rate, null);
  }
  for (const link of links) {
    const from = numbers.of(link.child);
    const to = numbers.of(link.parent);
    if (from < 0 || to < 0) asleep.push(link);
    else draw(from, to, link);
  }
  const cut = drawn.length;
  return {
    child: child.subarray(0, cut),
    parent: parent.subarray(0, cut),
    weight: weight.subarray(0, cut),
    seq: seq.subarray(0, cut),
    links: drawn,
    asleep,
    withRollUp,
    rates,
  };
}
