import type { Formula, Operator, Step } from '@kpikit/core';
import type { Family } from '../graph/family.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';

/** A formula of nodes in the making, step by step; equal parts are written once. */
export class FormulaWriter {
  readonly steps: Step[] = [];
  readonly #parts = new Map<Family, number>();

  /** Parts so far. */
  get size(): number {
    return this.#parts.size;
  }

  part(family: Family): number {
    const known = this.#parts.get(family);
    if (known !== undefined) return known;
    const step = this.#push({ op: 'part', part: this.#parts.size, at: 0 });
    this.#parts.set(family, step);
    return step;
  }

  scaled(step: number, share: number): number {
    if (share === 1) return step;
    return this.operation('multiply', step, this.#push({ op: 'number', value: share, at: 0 }));
  }

  sum(steps: readonly number[]): number {
    return steps.reduce((left, right) => this.operation('add', left, right));
  }

  operation(op: Operator, left: number, right: number): number {
    return this.#push({ op, left, right, at: 0 });
  }

  /** The formula so far, its parts called `k0`, `k1` … in the order of the nodes. */
  formula(): { readonly formula: Formula; readonly nodes: readonly PlanNodeInput[] } {
    const nodes = Array.from(this.#parts.keys(), ({ node }) => node);
    const parts = nodes.map((_, index) => `k${index}`);
    const { steps } = this;
    return { formula: { source: '', result: null, relation: 'computed', parts, steps }, nodes };
  }

  #push(step: Step): number {
    return this.steps.push(step) - 1;
  }
}
