import type { PlanLink, PlanNodeInput } from './plan-parts.ts';

/** A node with those around it, so that a whole plan is walked without looking ids up. */
export interface Family {
  readonly node: PlanNodeInput;
  /** Its place among all nodes; children stand before their parents. */
  readonly rank: number;
  /** The children that count, in link order. */
  readonly members: readonly Member[];
  /** Every parent, by key. */
  readonly parents: readonly Tie[];
}

/** A link and the family at its other end. */
export interface Tie {
  readonly link: PlanLink;
  readonly family: Family;
}

/** A child that counts; for a rate with the KPI that it is of. */
export interface Member extends Tie {
  readonly volume: Family | null;
}
