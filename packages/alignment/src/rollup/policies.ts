import { parseFormula } from '@kpikit/core';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import { builtInMethods } from './built-in-methods.ts';
import { nothingRolled } from './nothing-rolled.ts';
import type { RollUpMethod, RollUpPolicy } from './roll-up-method.ts';
import type { RollUpOptions } from './roll-up-options.ts';

/** How one node rolls up; `method` is `null` for the weighted average. */
export interface NodePolicy extends RollUpPolicy {
  readonly method: RollUpMethod | null;
}

/** The few ways of rolling up that a plan really uses, each kept once and known by its position. */
export class Policies {
  readonly list: NodePolicy[] = [];
  readonly #positions = new Map<string, number>();
  readonly #methods: ReadonlyMap<string, RollUpMethod>;
  readonly #options: RollUpOptions;

  constructor(options: RollUpOptions) {
    this.#options = options;
    const all = [...builtInMethods, ...(options.methods ?? [])];
    this.#methods = new Map(all.map((method) => [method.id, method]));
    this.positionOf(null);
  }

  positionOf(rollUp: PlanNodeInput['rollUp']): number {
    if (!rollUp && this.list.length > 0) return 0;
    const key = JSON.stringify(rollUp);
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, this.list.length);
    return this.list.push(this.#policyOf(rollUp)) - 1;
  }

  #policyOf(rollUp: PlanNodeInput['rollUp']): NodePolicy {
    const over = rollUp?.over ?? this.#options.over ?? 'cap';
    const negative = rollUp?.negative ?? this.#options.negative ?? 'floor';
    const expression = rollUp?.expression ?? null;
    const id = rollUp?.method ?? 'average';
    const method = this.#methods.get(id) ?? { id, roll: () => nothingRolled('unknown_method') };
    return {
      method: id === 'average' && !this.#methods.has(id) ? null : method,
      cap: over === 'cap' ? 1 : over === 'carry' ? Number.POSITIVE_INFINITY : over,
      floor: negative === 'floor' ? 0 : Number.NEGATIVE_INFINITY,
      missing: rollUp?.missing ?? this.#options.missing ?? 'exclude',
      formula:
        expression === null ? null : parseFormula(expression, { maxLength: expression.length }),
    };
  }
}
