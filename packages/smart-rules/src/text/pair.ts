import type { Quantity } from './quantity.ts';

/** Where it stands and where it is to go. */
export interface Pair {
  readonly baseline: Quantity;
  readonly target: Quantity;
}
