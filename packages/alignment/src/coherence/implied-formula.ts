import { type Formula, type NodeRef, nodeKey, type Operator, type Step } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { RollUpChild } from '../rollup/roll-up-method.ts';
import { inlined } from './inlined.ts';
import { readFormula } from './read-formula.ts';

/** A node's value as a formula of other nodes' values; part `k0` stands for `nodes[0]`. */
export interface ImpliedFormula {
  readonly formula: Formula;
  readonly nodes: readonly PlanNodeInput[];
}

/** A node to be written out, so many floors down. */
interface Place {
  readonly ref: NodeRef;
  readonly depth: number;
}

/**
 * What a node's value is made of, as its roll-up says: sums, common rates and formulas written out
 * as one formula, `depth` floors down (1: its children; infinite: down to the leaves). `null` when
 * the node's children say nothing about its value: an average, no children, no volumes.
 */
export function impliedFormula(
  alignment: Alignment,
  ref: NodeRef,
  depth: number,
): ImpliedFormula | null {
  const writer = new Writer();
  const placeKey = ({ ref: node, depth: floors }: Place) => `${floors} ${nodeKey(node)}`;
  const done = new Map<string, number>();
  const waiting: Place[] = [{ ref, depth }];
  for (let place = waiting.at(-1); place; place = waiting.at(-1)) {
    const key = placeKey(place);
    const plan = done.has(key) ? null : expansionOf(alignment, place);
    const missing = plan?.needs.filter((need) => !done.has(placeKey(need))) ?? [];
    if (missing.length > 0) {
      for (const need of missing.reverse()) waiting.push(need);
      continue;
    }
    waiting.pop();
    if (done.has(key)) continue;
    const node = alignment.nodeOf(place.ref);
    if (!node) return null;
    const at = (need: Place) => done.get(placeKey(need)) ?? 0;
    const isRoot = waiting.length === 0;
    if (!plan && isRoot) return null;
    done.set(key, plan ? plan.write(writer, at) : writer.part(node));
  }
  return writer.formula();
}

interface Expansion {
  readonly needs: readonly Place[];
  write(writer: Writer, at: (need: Place) => number): number;
}

function expansionOf(alignment: Alignment, { ref, depth }: Place): Expansion | null {
  const node = alignment.nodeOf(ref);
  const children = depth > 0 ? alignment.countedChildren(ref) : [];
  if (!node || children.length === 0) return null;
  const place = (child: NodeRef): Place => ({ ref: child, depth: depth - 1 });
  switch (node.rollUp?.method) {
    case 'sum':
      return {
        needs: children.map((child) => place(child.node.ref)),
        write: (writer, at) =>
          writer.sum(
            children.map(({ node: child, link }) =>
              writer.scaled(at(place(child.ref)), link.share),
            ),
          ),
      };
    case 'ratio':
      return ratioExpansion(children, place);
    case 'formula':
      return formulaExpansion(node, children, place);
    default:
      return null;
  }
}

function ratioExpansion(
  children: readonly RollUpChild[],
  place: (ref: NodeRef) => Place,
): Expansion | null {
  const rates = children.flatMap(({ node, link, volumeOf }) =>
    volumeOf ? [{ rate: place(node.ref), volume: place(volumeOf), share: link.share }] : [],
  );
  if (rates.length < children.length) return null;
  return {
    needs: rates.flatMap(({ rate, volume }) => [rate, volume]),
    write(writer, at) {
      const volumes = rates.map(({ volume, share }) => writer.scaled(at(volume), share));
      const yields = rates.map(({ rate }, index) =>
        writer.operation('multiply', at(rate), volumes[index] ?? 0),
      );
      return writer.operation('divide', writer.sum(yields), writer.sum(volumes));
    },
  };
}

function formulaExpansion(
  node: PlanNodeInput,
  children: readonly RollUpChild[],
  place: (ref: NodeRef) => Place,
): Expansion | null {
  const read = readFormula(node, children);
  if (!read) return null;
  return {
    needs: read.parts.map(place),
    write: (writer, at) =>
      inlined(
        read.formula,
        read.parts.map((part) => at(place(part))),
        writer.steps,
      ),
  };
}

/** Steps in the making. */
class Writer {
  readonly steps: Step[] = [];
  readonly #nodes: PlanNodeInput[] = [];
  readonly #places = new Map<string, number>();

  part(node: PlanNodeInput): number {
    const key = nodeKey(node.ref);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const step = this.#push({ op: 'part', part: this.#nodes.push(node) - 1, at: 0 });
    this.#places.set(key, step);
    return step;
  }

  scaled(step: number, share: number): number {
    if (share === 1) return step;
    const factor = this.#push({ op: 'number', value: share, at: 0 });
    return this.operation('multiply', step, factor);
  }

  sum(steps: readonly number[]): number {
    return steps.reduce((left, right) => this.operation('add', left, right));
  }

  operation(op: Operator, left: number, right: number): number {
    return this.#push({ op, left, right, at: 0 });
  }

  formula(): ImpliedFormula {
    const parts = this.#nodes.map((_, index) => `k${index}`);
    return {
      formula: { source: '', result: null, relation: 'computed', parts, steps: this.steps },
      nodes: this.#nodes,
    };
  }

  #push(step: Step): number {
    return this.steps.push(step) - 1;
  }
}
