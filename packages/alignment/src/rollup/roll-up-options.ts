import type { RollUpMethod } from './roll-up-method.ts';

/** A figure that a host has already folded from its own readings. */
export interface ActualInput {
  readonly ref: { readonly kind: 'goal' | 'factor' | 'csf' | 'kpi'; readonly id: string };
  readonly value: number;
}

/** What a call may decide for all nodes that do not decide it themselves. */
export interface RollUpOptions {
  /** Methods of one's own, by the name that a node's `rollUp.method` gives. */
  readonly methods?: readonly RollUpMethod[];
  /** A child's progress above 1: cut off at 1 (the default), carried whole, or cut off at a ratio. */
  readonly over?: 'cap' | 'carry' | number;
  /**
   * A child without data: left out (the default), counted as 0, counted with the last figure read
   * before its period, or waited for. Amounts that add up over a period begin anew: they have no last.
   */
  readonly missing?: 'exclude' | 'zero' | 'last' | 'block';
  /** A child that moved the wrong way: counted as 0 (the default), or kept. */
  readonly negative?: 'floor' | 'keep';
  /** A target equal to its baseline: met or not (the default), or no progress at all. */
  readonly zeroRange?: 'met_or_not' | 'exclude';
  /** Readings up to this moment count: an instant, or a date including all of it. All by default. */
  readonly at?: string;
  /** Zone of the periods' days; UTC by default. */
  readonly timeZone?: string;
  /** Whether draft and proposed nodes count too; they are drawn and not counted by default. */
  readonly drafts?: boolean;
  /** Figures instead of readings. */
  readonly actuals?: readonly ActualInput[];
}
