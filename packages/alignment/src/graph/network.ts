import { type NodeRef, nodeKey } from '@kpikit/core';
import { byLinkOrder } from './by-link-order.ts';
import { drawPlan } from './draw-plan.ts';
import { Edges } from './edges.ts';
import { Numbering } from './numbering.ts';
import type { PlanLink, PlanNodeInput } from './plan-parts.ts';
import { Ranks } from './ranks.ts';
import { topologicalOrder } from './topological-order.ts';
import { Volumes } from './volumes.ts';
import { wayUp } from './way-up.ts';
import { weightOf } from './weight-of.ts';

/** A link that cannot be drawn: it would close a circle, or says again what another link says. */
export interface LeftOut {
  readonly link: PlanLink;
  readonly reason: 'circular_link' | 'link_twice';
  /** The circle, from the child round to the child; empty for a twin. */
  readonly circle: readonly NodeRef[];
}

const noEdges = {
  child: new Int32Array(0),
  parent: new Int32Array(0),
  weight: new Float64Array(0),
  seq: new Float64Array(0),
  links: [],
};

/**
 * Nodes and links of a plan as numbers, in a topological order that is kept. A link to a node that is
 * not there sleeps until the node comes. The rate of a KPI hangs on that KPI by an edge of its own.
 */
export class Network {
  readonly nodes: (PlanNodeInput | null)[];
  readonly edges: Edges;
  readonly ranks: Ranks;
  readonly volumes: Volumes;
  /** Nodes that the plan names more than once. */
  readonly twins: NodeRef[] = [];
  readonly leftOut: LeftOut[] = [];
  /** Nodes that roll up in a way of their own, when the plan was opened. */
  readonly withRollUp: Int32Array;
  /** How often nodes or links have changed. */
  edits = 0;
  readonly #numbers: Numbering;
  readonly #drafts: boolean;
  readonly #asleep = new Map<string, PlanLink>();
  readonly #free: number[] = [];

  constructor(
    nodes: readonly PlanNodeInput[],
    links: readonly PlanLink[],
    { drafts }: { readonly drafts: boolean },
  ) {
    this.#drafts = drafts;
    this.#numbers = new Numbering(nodes.length);
    for (let at = 0; at < nodes.length; at += 1) this.#seat(nodes[at], at);
    const drawn = drawPlan(nodes, links, this.#numbers, drafts);
    for (const link of drawn.asleep) this.#asleep.set(link.id, link);
    const order = topologicalOrder(nodes.length, drawn.child, drawn.parent);
    const numberOf = new Int32Array(nodes.length);
    for (let number = 0; number < nodes.length; number += 1)
      numberOf[order?.[number] ?? number] = number;
    this.#numbers.renumber(numberOf);
    this.nodes = new Array(nodes.length).fill(null);
    for (let at = 0; at < nodes.length; at += 1) this.nodes[numberOf[at] ?? 0] = nodes[at] ?? null;
    const renumbered = (positions: ArrayLike<number>) => {
      const numbers = new Int32Array(positions.length);
      for (let k = 0; k < numbers.length; k += 1) numbers[k] = numberOf[positions[k] ?? 0] ?? 0;
      return numbers;
    };
    const edges = new Edges(nodes.length, {
      ...drawn,
      child: renumbered(drawn.child),
      parent: renumbered(drawn.parent),
    });
    const isSound = order !== null && !edges.hasTwin();
    this.edges = isSound ? edges : new Edges(nodes.length, noEdges);
    this.ranks = new Ranks(nodes.length, this.edges);
    this.volumes = new Volumes(this);
    this.withRollUp = renumbered(drawn.withRollUp);
    for (const rate of renumbered(drawn.rates)) this.#note(rate);
    if (!isSound) this.#drawOneByOne(drawn.links);
  }

  numberOf(ref: NodeRef): number {
    return this.#numbers.of(ref);
  }

  /** Puts a node in, or in the place of the one it replaces. Returns the numbers to look at again. */
  putNode(node: PlanNodeInput): readonly number[] {
    this.edits += 1;
    const known = this.numberOf(node.ref);
    const number = known < 0 ? this.#newNumber() : known;
    const before = this.nodes[number];
    this.nodes[number] = node;
    this.#numbers.set(node.ref, number);
    const touched = [number];
    if (before?.rateOf !== node.rateOf) {
      if (before) this.volumes.forget(before, number);
      this.volumes.note(node, number);
      touched.push(...this.volumes.draw([number]), ...this.volumes.retry());
    }
    for (const edge of this.edges.up.listOf(number)) this.#weigh(edge);
    return [...touched, ...this.#parentsOf(number), ...(known < 0 ? this.#wake(node.ref) : [])];
  }

  removeNode(ref: NodeRef): readonly number[] {
    this.edits += 1;
    const number = this.numberOf(ref);
    const node = this.nodes[number];
    if (!node) return [];
    const touched = this.#parentsOf(number);
    for (const edge of [...this.edges.up.listOf(number), ...this.edges.down.listOf(number)]) {
      const link = this.edges.link[edge];
      if (link) this.#asleep.set(link.id, link);
      this.edges.remove(edge);
    }
    this.volumes.forget(node, number);
    this.nodes[number] = null;
    this.#numbers.delete(ref);
    this.#free.push(number);
    return [...touched, ...this.#retry()];
  }

  addLink(link: PlanLink): readonly number[] {
    this.edits += 1;
    const [child, parent] = [this.numberOf(link.child), this.numberOf(link.parent)];
    if (child < 0 || parent < 0) {
      this.#asleep.set(link.id, link);
      return [];
    }
    if (this.edges.between(child, parent, true) >= 0) {
      this.leftOut.push({ link, reason: 'link_twice', circle: [] });
      return [];
    }
    if (this.ranks.admit(child, parent)) {
      this.#weigh(this.edges.add(child, parent, link));
      return [parent];
    }
    this.volumes.erase();
    const circle = this.circleOf(child, parent);
    if (circle.length > 0) this.leftOut.push({ link, reason: 'circular_link', circle });
    else if (this.ranks.admit(child, parent)) this.#weigh(this.edges.add(child, parent, link));
    return [parent, ...this.volumes.redraw()];
  }

  removeLink(link: PlanLink): readonly number[] {
    this.edits += 1;
    this.#asleep.delete(link.id);
    const left = this.leftOut.findIndex((each) => each.link.id === link.id);
    if (left >= 0) this.leftOut.splice(left, 1);
    const [child, parent] = [this.numberOf(link.child), this.numberOf(link.parent)];
    const edge = child < 0 || parent < 0 ? -1 : this.edges.between(child, parent, true);
    if (edge < 0 || this.edges.link[edge]?.id !== link.id) return [];
    this.edges.remove(edge);
    return [parent, ...this.#retry()];
  }

  /** Whether a link would close a circle of links; nodes that are not there close none. */
  closesCircle(child: number, parent: number): boolean {
    if (child < 0 || parent < 0 || !this.ranks.leadsTo(parent, child)) return false;
    return !this.volumes.some || this.circleOf(child, parent).length > 0;
  }

  linkBetween(child: number, parent: number): PlanLink | null {
    const edge = child < 0 || parent < 0 ? -1 : this.edges.between(child, parent, true);
    return this.edges.link[edge] ?? null;
  }

  /** The circle that an edge would close, from its child round to it; empty when it would not. */
  circleOf(child: number, parent: number): readonly NodeRef[] {
    const way = wayUp(this.edges, parent, child);
    return way ? [child, ...way].flatMap((number) => this.nodes[number]?.ref ?? []) : [];
  }

  /** Links whose child or parent the plan does not have, by id. */
  asleep(): readonly PlanLink[] {
    return [...this.#asleep.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** A plan with circles or twins: every link is tried in order, and what does not fit is left out. */
  #drawOneByOne(links: readonly (PlanLink | null)[]): void {
    const inOrder = links.filter((link) => link !== null).sort(byLinkOrder);
    for (const link of inOrder) this.addLink(link);
    this.volumes.redraw();
  }

  /** What waited for a node is drawn now. */
  #wake(ref: NodeRef): readonly number[] {
    const rates = ref.kind === 'kpi' ? this.volumes.draw(this.volumes.ratesOf(ref.id)) : [];
    const key = nodeKey(ref);
    const woken = this.asleep()
      .filter(({ child, parent }) => nodeKey(child) === key || nodeKey(parent) === key)
      .sort(byLinkOrder);
    for (const link of woken) this.#asleep.delete(link.id);
    return [...rates, ...woken.flatMap((link) => this.addLink(link))];
  }

  #retry(): readonly number[] {
    if (this.leftOut.length === 0) return this.volumes.retry();
    const again = this.leftOut.splice(0).map(({ link }) => link);
    return [
      ...this.volumes.retry(),
      ...again.sort(byLinkOrder).flatMap((link) => this.addLink(link)),
    ];
  }

  #parentsOf(number: number): number[] {
    return Array.from(this.edges.up.listOf(number), (edge) => this.edges.parent[edge] ?? 0);
  }

  #weigh(edge: number): void {
    const link = this.edges.link[edge];
    const child = this.nodes[this.edges.child[edge] ?? 0];
    const isActive = this.#drafts || child?.status === 'active';
    this.edges.weight[edge] = link ? weightOf(link, isActive) : 0;
  }

  #seat(node: PlanNodeInput | undefined, number: number): void {
    if (node && !this.#numbers.add(node.ref, number)) this.twins.push(node.ref);
  }

  #note(rate: number): void {
    const node = this.nodes[rate];
    if (node) this.volumes.note(node, rate);
  }

  #newNumber(): number {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    const number = this.nodes.length;
    this.nodes.push(null);
    this.ranks.append(number);
    if (number >= this.edges.up.count.length) {
      this.edges.up.growOwners(number * 2 + 16);
      this.edges.down.growOwners(number * 2 + 16);
    }
    return number;
  }
}
