import { enlarged } from '../graph/int-lists.ts';
import type { Network } from '../graph/network.ts';
import type { PlanReading } from '../graph/plan-parts.ts';
import { addUpChildren, averageOf, sumsLength } from './average.ts';
import { countedChildren } from './counted-children.ts';
import {
  COVERAGE,
  HIGH,
  LOW,
  OWN_PROGRESS,
  OWN_VALUE,
  PROGRESS,
  rowLength,
  VALUE,
  VOLUME,
} from './figures.ts';
import { nothingRolled } from './nothing-rolled.ts';
import { OwnFigures } from './own-figures.ts';
import { type NodePolicy, Policies } from './policies.ts';
import { RankQueue } from './rank-queue.ts';
import type { Rolled, RollUpChild } from './roll-up-method.ts';
import type { RollUpOptions } from './roll-up-options.ts';
import { WideSums, widest } from './wide-sums.ts';

/**
 * The figures of every node, kept right: whatever changes, exactly its ancestors are rolled up again,
 * children before parents, and the walk ends where nothing moved. Children are added up in link
 * order each time, so that a figure depends on the plan alone and not on how it came about.
 */
export class Board {
  figures: Float64Array;
  readonly own: OwnFigures;
  readonly policies: Policies;
  readonly #network: Network;
  readonly #readings = new Map<string, PlanReading[]>();
  readonly #queue = new RankQueue();
  readonly #sums = new Float64Array(sumsLength);
  readonly #row = new Float64Array(rowLength);
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
    this.figures = new Float64Array(size * rowLength).fill(Number.NaN);
    this.#queued = new Uint8Array(size);
    this.#policyOf = new Int32Array(size);
    for (const reading of readings) this.#readingsOf(reading.kpiId).push(reading);
    for (let number = 0; number < size; number += 1) this.#seat(number);
    for (const { ref, value } of options.actuals ?? []) {
      const number = network.numberOf(ref);
      if (number >= 0) this.#writeOwn(number, value);
    }
    this.rollUpAll();
  }

  policyOf(number: number): NodePolicy | undefined {
    return this.policies.list[this.#policyOf[number] ?? 0];
  }

  /** Rolls every node up, from the leaves to the roots. */
  rollUpAll(): void {
    const { at, size } = this.#network.ranks;
    this.#wide.clear();
    for (let rank = 0; rank < size; rank += 1) this.#settle(at[rank] ?? 0);
  }

  setActual(number: number, value: number | null): void {
    this.#writeOwn(number, value ?? Number.NaN);
    this.#enqueue(number);
  }

  addReading(reading: PlanReading): void {
    this.#readingsOf(reading.kpiId).push(reading);
    this.#refold(reading.kpiId);
  }

  removeReading(reading: PlanReading): void {
    const readings = this.#readingsOf(reading.kpiId);
    const index = readings.findIndex(
      ({ value, at, id }) => value === reading.value && at === reading.at && id === reading.id,
    );
    if (index >= 0) readings.splice(index, 1);
    this.#refold(reading.kpiId);
  }

  /** Takes notice of a node that is new, changed or gone. */
  seat(number: number): void {
    if (number >= this.#queued.length) {
      const size = number * 2 + 16;
      const before = this.figures.length;
      this.figures = enlarged(this.figures, size * rowLength).fill(Number.NaN, before);
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
    const { at } = this.#network.ranks;
    while (this.#queue.size > 0) {
      const number = at[this.#queue.pop()] ?? 0;
      this.#queued[number] = 0;
      if (this.#settle(number)) this.#enqueueParents(number);
    }
  }

  beginJournal(): void {
    this.#moved = new Map();
  }

  /** Progress before, by node, of all that moved since the journal began. */
  endJournal(): ReadonlyMap<number, number> {
    const moved = this.#moved ?? new Map<number, number>();
    this.#moved = null;
    return moved;
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
    const row = this.#row;
    const base = number * rowLength;
    const ownValue = this.figures[base + OWN_VALUE] ?? Number.NaN;
    const ownProgress = this.figures[base + OWN_PROGRESS] ?? Number.NaN;
    if (Number.isNaN(ownProgress)) this.#roll(number);
    else {
      row[COVERAGE] = 1;
      row[PROGRESS] = row[LOW] = row[HIGH] = ownProgress;
    }
    if (!Number.isNaN(ownValue)) row[VALUE] = ownValue;
    row[VOLUME] = this.#volumeOf(number);
    return this.#write(number, base);
  }

  #roll(number: number): void {
    const row = this.#row;
    const policy = this.policyOf(number);
    if (policy && !policy.method) {
      row[VALUE] = Number.NaN;
      this.#average(number, policy);
      return;
    }
    const rolled = this.rolledOf(number);
    row[PROGRESS] = rolled.progress ?? Number.NaN;
    row[COVERAGE] = rolled.coverage;
    row[LOW] = rolled.low ?? Number.NEGATIVE_INFINITY;
    row[HIGH] = rolled.high ?? Number.POSITIVE_INFINITY;
    row[VALUE] = rolled.value ?? Number.NaN;
  }

  #average(number: number, policy: NodePolicy): void {
    const { edges } = this.#network;
    const start = edges.down.start[number] ?? 0;
    const count = edges.down.count[number] ?? 0;
    if (count <= widest) {
      addUpChildren(this.figures, edges, start, start + count, policy, this.#sums, 0);
      averageOf(this.#sums, policy.missing, this.#row);
      return;
    }
    let wide = this.#wide.get(number);
    if (!wide) {
      wide = new WideSums(count);
      wide.addAll(this.figures, edges, start, policy);
      this.#wide.set(number, wide);
    }
    averageOf(wide.total, policy.missing, this.#row);
  }

  #averaged(number: number, policy: NodePolicy): Rolled {
    this.#average(number, policy);
    const [progress = Number.NaN, coverage = 0, low = 0, high = 0] = this.#row;
    if (Number.isNaN(low) && Number.isNaN(high)) return nothingRolled('no_children');
    const isKnown = !Number.isNaN(progress);
    const reason = coverage > 0 ? 'waiting' : 'no_data';
    return {
      value: null,
      progress: isKnown ? progress : null,
      coverage,
      low: Number.isFinite(low) ? low : null,
      high: Number.isFinite(high) ? high : null,
      reason: isKnown ? null : reason,
    };
  }

  #write(number: number, base: number): boolean {
    const { figures } = this;
    const row = this.#row;
    const progressBefore = figures[base + PROGRESS] ?? Number.NaN;
    let hasMoved = false;
    for (let column = 0; column < rowLength; column += 1) {
      if (column === OWN_VALUE || column === OWN_PROGRESS) continue;
      const after = row[column] ?? Number.NaN;
      if (Object.is(figures[base + column], after)) continue;
      figures[base + column] = after;
      hasMoved = true;
    }
    if (hasMoved && this.#moved && !this.#moved.has(number))
      this.#moved.set(number, progressBefore);
    return hasMoved;
  }

  #volumeOf(number: number): number {
    const volume = this.#network.volumes.of(number);
    return volume < 0 ? Number.NaN : (this.figures[volume * rowLength + VALUE] ?? Number.NaN);
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
      this.figures.fill(Number.NaN, number * rowLength, (number + 1) * rowLength);
      return;
    }
    const readings = node.ref.kind === 'kpi' ? this.#readings.get(node.ref.id) : undefined;
    const kept = this.figures[number * rowLength + OWN_VALUE] ?? Number.NaN;
    const value = readings ? (this.own.valueOf(node, readings) ?? Number.NaN) : kept;
    this.#writeOwn(number, value);
  }

  #refold(kpiId: string): void {
    const number = this.#network.numberOf({ kind: 'kpi', id: kpiId });
    if (number < 0) return;
    this.#seat(number);
    this.#enqueue(number);
  }

  #readingsOf(kpiId: string): PlanReading[] {
    const readings = this.#readings.get(kpiId) ?? [];
    this.#readings.set(kpiId, readings);
    return readings;
  }

  #writeOwn(number: number, value: number): void {
    const node = this.#network.nodes[number];
    const base = number * rowLength;
    this.figures[base + OWN_VALUE] = value;
    const progress = node && !Number.isNaN(value) ? this.own.figureOf(node, value).progress : null;
    this.figures[base + OWN_PROGRESS] = progress ?? Number.NaN;
  }
}
