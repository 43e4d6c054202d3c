import { enlarged } from '../graph/int-lists.ts';
import type { Network } from '../graph/network.ts';
import type { PlanReading } from '../graph/plan-parts.ts';
import { addUpChildren, averageOf, sumsLength } from './average.ts';
import { countedChildren } from './counted-children.ts';
import { Figures, known, type Outcome } from './figures.ts';
import { influenceOn } from './influence-on.ts';
import { keepLast } from './keep-last.ts';
import { nothingRolled } from './nothing-rolled.ts';
import { OwnFigures } from './own-figures.ts';
import { type NodePolicy, Policies } from './policies.ts';
import { RankQueue } from './rank-queue.ts';
import { ReadingBook } from './reading-book.ts';
import type { Rolled, RollUpChild } from './roll-up-method.ts';
import type { RollUpOptions } from './roll-up-options.ts';
import { WideSums, widest } from './wide-sums.ts';

/**
 * The figures of every node, kept right: whatever changes, exactly its ancestors are rolled up again,
 * children before parents, and the walk ends where nothing moved. Children are added up in link
 * order each time, so that a figure depends on the plan alone and not on how it came about.
 */
export class Board {
  readonly figures: Figures;
  readonly own: OwnFigures;
  readonly policies: Policies;
  readonly #network: Network;
  readonly #readings: ReadingBook;
  readonly #queue = new RankQueue();
  readonly #sums = new Float64Array(sumsLength);
  readonly #outcome: Outcome = { progress: 0, coverage: 0, low: 0, high: 0, value: 0 };
  readonly #wide = new Map<number, WideSums>();
  #queued: Uint8Array;
  #policyOf: Int32Array;
  /** Progress before the first move since the journal began. */
  #moved: Map<number, number> | null = null;

  constructor(network: Network, readings: readonly PlanReading[], options: RollUpOptions) {
    const size = network.nodes.length;
    this.#network = network;
    this.own = new OwnFigures(options);
    this.policies = new Policies(options);
    this.figures = new Figures(size);
    this.#readings = new ReadingBook(readings);
    this.#queued = new Uint8Array(size);
    this.#policyOf = new Int32Array(size);
    for (const number of network.withRollUp) this.#seat(number);
    for (const kpiId of this.#readings.kpiIds) this.#seatKpi(kpiId);
    for (const { ref, value } of options.actuals ?? []) {
      const number = network.numberOf(ref);
      if (number >= 0) this.#writeOwn(number, value);
    }
    this.rollUpAll();
  }

  policyOf(number: number): NodePolicy | undefined {
    const { list } = this.policies;
    return list.length === 1 ? list[0] : list[this.#policyOf[number] ?? 0];
  }

  /** Rolls every node up, from the leaves to the roots. */
  rollUpAll(): void {
    const { at, size } = this.#network.ranks;
    this.#wide.clear();
    this.#queue.size = 0;
    this.#queued.fill(0);
    const { count } = this.#network.edges.down;
    for (let rank = 0; rank < size; rank += 1) {
      const number = at[rank] ?? 0;
      if (count[number] !== 0 || !this.#isSettledLeaf(number)) this.#settle(number);
    }
  }

  /** A leaf whose own figure stands already: most nodes of a plan are leaves. */
  #isSettledLeaf(number: number): boolean {
    const { progress, ownProgress, value, ownValue } = this.figures;
    return (
      Object.is(progress[number], ownProgress[number]) && Object.is(value[number], ownValue[number])
    );
  }

  setActual(number: number, value: number | null): void {
    this.#writeOwn(number, value ?? Number.NaN);
    if (this.#network.edges.down.count[number] !== 0) this.#enqueue(number);
    else if (this.#settle(number)) this.#enqueueParents(number);
  }

  addReading(reading: PlanReading): void {
    this.#readings.add(reading);
    this.#refold(reading.kpiId);
  }

  removeReading(reading: PlanReading): void {
    this.#readings.remove(reading);
    this.#refold(reading.kpiId);
  }

  /** Takes notice of a node that is new, changed or gone. */
  seat(number: number): void {
    if (number >= this.#queued.length) {
      const size = number * 2 + 16;
      this.figures.grow(size);
      this.#queued = enlarged(this.#queued, size);
      this.#policyOf = enlarged(this.#policyOf, size);
    }
    this.#seat(number);
    this.touch(number);
  }

  /** Has a node rolled up again although no figure below it moved: its links or their weights did. */
  touch(number: number): void {
    this.#wide.delete(number);
    this.#enqueue(number);
  }

  /** Brings everything that waits up to date, children before parents. */
  run(): void {
    const { at, size } = this.#network.ranks;
    // Where much has changed one sweep over everything is cheaper than finding the way node by node.
    if (this.#queue.size > size / 16 + 64) this.rollUpAll();
    while (this.#queue.size > 0) {
      const number = at[this.#queue.pop()] ?? 0;
      this.#queued[number] = 0;
      if (this.#settle(number)) this.#enqueueParents(number);
    }
  }

  /** Remembers from now on what moves, in a new list or a given one; returns the list before. */
  beginJournal(moved: Map<number, number> | null = new Map()): Map<number, number> | null {
    const before = this.#moved;
    this.#moved = moved;
    return before;
  }

  /** Progress before, by node, of all that moved since the journal began. */
  endJournal(): ReadonlyMap<number, number> {
    return this.beginJournal(null) ?? new Map();
  }

  influenceOn(root: number): Float64Array {
    return influenceOn(this.#network, this, root);
  }

  countedChildrenOf(number: number): readonly RollUpChild[] {
    const policy = this.policyOf(number);
    return policy && number >= 0
      ? countedChildren(this.#network, this.figures, number, policy)
      : [];
  }

  /** What the children of a node say about it, whether or not it was measured itself. */
  rolledOf(number: number): Rolled {
    const node = this.#network.nodes[number];
    const policy = this.policyOf(number);
    if (!node || !policy) return nothingRolled('no_children');
    if (!policy.method) return this.#averaged(number, policy);
    const children = this.countedChildrenOf(number);
    if (children.length === 0 && policy.method.id !== 'own') return nothingRolled('no_children');
    return policy.method.roll({ parent: node, children, policy });
  }

  /** Writes a node's figures; true when what its parents read has moved. */
  #settle(number: number): boolean {
    const outcome = this.#outcome;
    const value = this.figures.ownValue[number] ?? Number.NaN;
    const progress = this.figures.ownProgress[number] ?? Number.NaN;
    if (Number.isNaN(progress)) this.#roll(number);
    else {
      outcome.coverage = 1;
      outcome.progress = outcome.low = outcome.high = progress;
    }
    if (!Number.isNaN(value)) outcome.value = value;
    return this.#write(number);
  }

  #roll(number: number): void {
    const outcome = this.#outcome;
    const policy = this.policyOf(number);
    if (policy && !policy.method) {
      this.#average(number, policy);
      return;
    }
    const rolled = this.rolledOf(number);
    outcome.progress = rolled.progress ?? Number.NaN;
    outcome.coverage = rolled.coverage;
    outcome.low = rolled.low ?? Number.NEGATIVE_INFINITY;
    outcome.high = rolled.high ?? Number.POSITIVE_INFINITY;
    outcome.value = rolled.value ?? Number.NaN;
  }

  #average(number: number, policy: NodePolicy): void {
    const { edges } = this.#network;
    const start = edges.down.start[number] ?? 0;
    const count = edges.down.count[number] ?? 0;
    if (count <= widest) {
      addUpChildren(this.figures, edges, start, start + count, policy, this.#sums, 0);
      averageOf(this.#sums, policy.missing, this.#outcome);
      return;
    }
    let wide = this.#wide.get(number);
    if (!wide) {
      wide = new WideSums(count);
      wide.addAll(this.figures, edges, start, policy);
      this.#wide.set(number, wide);
    }
    averageOf(wide.total, policy.missing, this.#outcome);
  }

  #averaged(number: number, policy: NodePolicy): Rolled {
    this.#average(number, policy);
    const { progress, coverage, low, high } = this.#outcome;
    if (Number.isNaN(low) && Number.isNaN(high)) return nothingRolled('no_children');
    return {
      value: null,
      progress: known(progress),
      coverage,
      low: known(low),
      high: known(high),
      reason: !Number.isNaN(progress) ? null : coverage > 0 ? 'waiting' : 'no_data',
    };
  }

  #write(number: number): boolean {
    const before = this.figures.progress[number] ?? Number.NaN;
    const hasVolumeMoved = this.#network.volumes.some && this.#writeVolume(number);
    const hasMoved = this.figures.write(number, this.#outcome);
    if (hasMoved && this.#moved && !this.#moved.has(number)) this.#moved.set(number, before);
    return hasMoved || hasVolumeMoved;
  }

  /** A rate's parents read the amount that it is of. */
  #writeVolume(number: number): boolean {
    const { volume, value } = this.figures;
    const of = this.#network.volumes.of(number);
    const amount = of < 0 ? Number.NaN : (value[of] ?? Number.NaN);
    if (Object.is(volume[number], amount)) return false;
    volume[number] = amount;
    return true;
  }

  #enqueueParents(number: number): void {
    const { up, down, parent } = this.#network.edges;
    const start = up.start[number] ?? 0;
    for (let k = start, end = start + (up.count[number] ?? 0); k < end; k += 1) {
      const edge = up.items[k] ?? 0;
      const above = parent[edge] ?? 0;
      if ((down.count[above] ?? 0) > widest) this.#addBlockAgain(above, edge);
      this.#enqueue(above);
    }
  }

  #addBlockAgain(number: number, edge: number): void {
    const wide = this.#wide.get(number);
    const policy = this.policyOf(number);
    const { edges } = this.#network;
    if (!wide || !policy) return;
    const position = edges.positionOf(edge);
    wide.addBlock(this.figures, edges, edges.down.start[number] ?? 0, position, policy);
  }

  #enqueue(number: number): void {
    if (this.#queued[number] === 1) return;
    this.#queued[number] = 1;
    this.#queue.push(this.#network.ranks.of[number] ?? 0);
  }

  #seat(number: number): void {
    const node = this.#network.nodes[number];
    this.#policyOf[number] = this.policies.positionOf(node?.rollUp ?? null);
    if (!node) {
      this.figures.clear(number);
      return;
    }
    const readings = node.ref.kind === 'kpi' ? this.#readings.of(node.ref.id) : undefined;
    const kept = this.figures.ownValue[number] ?? Number.NaN;
    const value = readings ? (this.own.valueOf(node, readings) ?? Number.NaN) : kept;
    this.#writeOwn(number, value);
    const unread = Number.isNaN(value) && readings ? readings : [];
    if (readings && keepLast(this.figures.last, number, this.own.lastOf(node, unread)))
      this.#enqueueParents(number);
  }

  #refold(kpiId: string): void {
    const number = this.#seatKpi(kpiId);
    if (number >= 0) this.#enqueue(number);
  }

  #seatKpi(kpiId: string): number {
    const number = this.#network.numberOf({ kind: 'kpi', id: kpiId });
    if (number >= 0) this.#seat(number);
    return number;
  }

  #writeOwn(number: number, value: number): void {
    const node = this.#network.nodes[number];
    const progress = node && !Number.isNaN(value) ? this.own.progressOf(node, value) : null;
    this.figures.ownValue[number] = value;
    this.figures.ownProgress[number] = progress ?? Number.NaN;
  }
}
