import type { Formula } from './formula.ts';

/**
 * One name of a driver tree. `computed` by its formula; `qualitative` is made of parts that are named
 * but not measured, and measured as a whole; `part` has no formula of its own; `named` is a part of
 * qualitative results only, so nobody measures it (B1.3).
 */
export interface DriverNode {
  readonly name: string;
  readonly kind: 'computed' | 'qualitative' | 'part' | 'named';
  /** What it is made of. */
  readonly parts: readonly string[];
  /** The results that it is a part of; more than one where formulas share it. */
  readonly feeds: readonly string[];
  readonly formula: Formula | null;
}

/** Several formulas as one graph (B1.2, B1.3): parts before whatever they make up. */
export interface DriverTree {
  readonly nodes: readonly DriverNode[];
  /** The names that feed nothing: the goals on top. */
  readonly goals: readonly string[];
}
