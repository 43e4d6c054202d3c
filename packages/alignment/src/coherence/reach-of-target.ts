import type { PlanNodeInput } from '../graph/plan-parts.ts';

/** Where a figure may end when its target is met. */
export interface TargetReach {
  /** Exactly on target. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Stands for "without limit": far beyond any target, and still a number to calculate with. */
const endless = 1e12;

/**
 * What a met target allows: "at least 80" is 80 or more, "at most 5" is 5 or less. Amounts do not
 * fall below 0, rates stay between 0 and 1. `null` without a target.
 */
export function reachOfTarget({ target, unit, rateOf }: PlanNodeInput): TargetReach | null {
  if (!target) return null;
  const { value, comparator } = target;
  const isRate = unit?.kind === 'percent' || rateOf !== null;
  const most = isRate && value <= 1 ? 1 : Math.max(1, Math.abs(value)) * endless;
  const least = value < 0 ? -most : 0;
  switch (comparator) {
    case '>=':
    case '>':
      return { at: value, low: value, high: most };
    case '<=':
    case '<':
      return { at: value, low: least, high: value };
    case '=':
      return { at: value, low: value, high: value };
    case 'between':
      return { at: value, low: value, high: target.high };
  }
}
