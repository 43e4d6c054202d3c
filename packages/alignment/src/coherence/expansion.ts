import type { Family } from '../graph/family.ts';
import type { FormulaWriter } from './formula-writer.ts';
import { inlined } from './inlined.ts';
import { readFormula } from './read-formula.ts';

/** A node's value in terms of other nodes'. */
export interface Expansion {
  readonly needs: readonly Family[];
  /** Writes it, the needs standing at these steps; returns its own step. */
  write(writer: FormulaWriter, steps: readonly number[]): number;
}

/** Whether a node's value is the sum of its children's. */
export function isSum({ node, members }: Family): boolean {
  return node.rollUp?.method === 'sum' && members.length > 0;
}

/** What a node's value is made of, as its roll-up says; `null` when its children do not make it up. */
export function expansionOf(family: Family): Expansion | null {
  switch (family.node.rollUp?.method) {
    case 'sum':
      return sumOf(family);
    case 'ratio':
      return ratioOf(family);
    case 'formula':
      return formulaOf(family);
    default:
      return null;
  }
}

function sumOf({ members }: Family): Expansion {
  return {
    needs: members.map((member) => member.family),
    write: (writer, steps) =>
      writer.sum(members.map(({ link }, at) => writer.scaled(steps[at] ?? 0, link.share))),
  };
}

function ratioOf({ members }: Family): Expansion | null {
  const volumes = members.flatMap(({ volume }) => volume ?? []);
  if (volumes.length < members.length) return null;
  return {
    needs: [...members.map((member) => member.family), ...volumes],
    write(writer, steps) {
      const amounts = members.map(({ link }, at) =>
        writer.scaled(steps[members.length + at] ?? 0, link.share),
      );
      const yields = amounts.map((amount, at) =>
        writer.operation('multiply', steps[at] ?? 0, amount),
      );
      return writer.operation('divide', writer.sum(yields), writer.sum(amounts));
    },
  };
}

function formulaOf(family: Family): Expansion | null {
  const read = readFormula(family);
  return (
    read && {
      needs: read.parts,
      write: (writer, steps) => inlined(read.formula, steps, writer.steps),
    }
  );
}
