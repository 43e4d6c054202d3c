import type { Formula } from '@kpikit/core';
import type { Family } from '../graph/family.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import { FormulaWriter } from './formula-writer.ts';
import type { Makeup } from './makeup.ts';

/** A node's value as a formula of other nodes' values; part `k0` stands for `nodes[0]`. */
export interface ImpliedFormula {
  readonly formula: Formula;
  readonly nodes: readonly PlanNodeInput[];
}

/** A node to be written out, so many floors down. */
interface Place {
  readonly family: Family;
  readonly depth: number;
}

/**
 * What a node's value is made of, as its roll-up says: sums, common rates and formulas written out
 * as one formula, `depth` floors down (1: its children; infinite: down to the leaves). `null` when
 * the node's children say nothing about its value (an average, no children, no volumes), or it would
 * have more parts than asked for.
 */
export function impliedFormula(
  makeup: Makeup,
  root: Family,
  depth: number,
  mostParts: number = Number.POSITIVE_INFINITY,
): ImpliedFormula | null {
  const writer = new FormulaWriter();
  const written = new Map<number, Map<Family, number>>();
  const stepsAt = (floors: number) => {
    const steps = written.get(floors) ?? new Map<Family, number>();
    written.set(floors, steps);
    return steps;
  };
  const waiting: Place[] = [{ family: root, depth }];
  for (let place = waiting.at(-1); place; place = waiting.at(-1)) {
    const [here, below] = [stepsAt(place.depth), stepsAt(place.depth - 1)];
    const isOpen = place.depth > 0 && !here.has(place.family);
    const expansion = isOpen ? makeup.expansionOf(place.family) : null;
    if (!expansion && place.family === root) return null;
    const count = waiting.length;
    for (const need of [...(expansion?.needs ?? [])].reverse())
      if (!below.has(need)) waiting.push({ family: need, depth: place.depth - 1 });
    if (waiting.length > count) continue;
    waiting.pop();
    if (here.has(place.family)) continue;
    const steps = expansion?.needs.map((need) => below.get(need) ?? 0) ?? [];
    if (writer.size > mostParts) return null;
    here.set(place.family, expansion ? expansion.write(writer, steps) : writer.part(place.family));
  }
  return writer.formula();
}
