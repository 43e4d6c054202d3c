import type { Formula } from '@kpikit/core';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { RollUpChild } from '../rollup/roll-up-method.ts';
import type { Family } from './family.ts';
import { FormulaWriter } from './formula-writer.ts';
import { inlined } from './inlined.ts';
import { readFormula } from './read-formula.ts';

/** A node's value as a formula of other nodes' values; part `k0` stands for `nodes[0]`. */
export interface ImpliedFormula {
  readonly formula: Formula;
  readonly nodes: readonly PlanNodeInput[];
}

/** A node to be written out, so many floors down. */
interface Place {
  readonly node: PlanNodeInput;
  readonly depth: number;
}

/** A node's value in terms of other nodes'. */
interface Expansion {
  readonly needs: readonly PlanNodeInput[];
  /** Writes it, the needs standing at these steps; returns its own step. */
  write(writer: FormulaWriter, steps: readonly number[]): number;
}

/**
 * What a node's value is made of, as its roll-up says: sums, common rates and formulas written out
 * as one formula, `depth` floors down (1: its children; infinite: down to the leaves). `null` when
 * the node's children say nothing about its value (an average, no children, no volumes), or it would
 * have more parts than asked for.
 */
export function impliedFormula(
  family: Family,
  root: PlanNodeInput,
  depth: number,
  mostParts: number = Number.POSITIVE_INFINITY,
): ImpliedFormula | null {
  const writer = new FormulaWriter();
  const written = new Map<number, Map<PlanNodeInput, number>>();
  const stepsAt = (floors: number) => {
    const steps = written.get(floors) ?? new Map<PlanNodeInput, number>();
    written.set(floors, steps);
    return steps;
  };
  const waiting: Place[] = [{ node: root, depth }];
  for (let place = waiting.at(-1); place; place = waiting.at(-1)) {
    const [here, below] = [stepsAt(place.depth), stepsAt(place.depth - 1)];
    const expansion = here.has(place.node) ? null : expansionOf(family, place);
    if (!expansion && place.node === root) return null;
    const count = waiting.length;
    for (const need of [...(expansion?.needs ?? [])].reverse())
      if (!below.has(need)) waiting.push({ node: need, depth: place.depth - 1 });
    if (waiting.length > count) continue;
    waiting.pop();
    if (here.has(place.node)) continue;
    const steps = expansion?.needs.map((need) => below.get(need) ?? 0) ?? [];
    if (writer.size > mostParts) return null;
    here.set(place.node, expansion ? expansion.write(writer, steps) : writer.part(place.node));
  }
  return writer.formula();
}

function expansionOf(family: Family, { node, depth }: Place): Expansion | null {
  const method = depth > 0 ? node.rollUp?.method : null;
  if (method !== 'sum' && method !== 'ratio' && method !== 'formula') return null;
  const children = family(node);
  if (children.length === 0) return null;
  if (method === 'sum') return sumExpansion(children);
  return method === 'ratio' ? ratioExpansion(children) : formulaExpansion(node, children);
}

function sumExpansion(children: readonly RollUpChild[]): Expansion {
  return {
    needs: children.map((child) => child.node),
    write: (writer, steps) =>
      writer.sum(children.map(({ link }, at) => writer.scaled(steps[at] ?? 0, link.share))),
  };
}

function ratioExpansion(children: readonly RollUpChild[]): Expansion | null {
  const volumes = children.flatMap((child) => child.volumeNode ?? []);
  if (volumes.length < children.length) return null;
  return {
    needs: [...children.map((child) => child.node), ...volumes],
    write(writer, steps) {
      const rates = children.map((_, at) => steps[at] ?? 0);
      const amounts = children.map(({ link }, at) =>
        writer.scaled(steps[children.length + at] ?? 0, link.share),
      );
      const yields = rates.map((rate, at) => writer.operation('multiply', rate, amounts[at] ?? 0));
      return writer.operation('divide', writer.sum(yields), writer.sum(amounts));
    },
  };
}

function formulaExpansion(node: PlanNodeInput, children: readonly RollUpChild[]): Expansion | null {
  const read = readFormula(node, children);
  return (
    read && {
      needs: read.parts,
      write: (writer, steps) => inlined(read.formula, steps, writer.steps),
    }
  );
}
