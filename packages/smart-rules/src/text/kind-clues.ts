import type { Quantity } from './quantity.ts';

/** What the other readers found, for the kind of a statement. */
export interface KindClues {
  readonly target: Quantity | null;
  readonly isPercent: boolean;
  /** Things are counted, not money, percent or time. */
  readonly isCount: boolean;
  /** The number says how often or how long something is done each day or week. */
  readonly isDose: boolean;
  /** Nothing stands beside the number. */
  readonly isBare: boolean;
  readonly hasMetric: boolean;
  readonly hasDeadline: boolean;
  readonly isDate: (token: number) => boolean;
}
