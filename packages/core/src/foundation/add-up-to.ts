import { sumOf } from '../measure/sum-of.ts';

export interface ExactParts {
  readonly parts: readonly number[];
  /** What the parts give when they are added again. */
  readonly total: number;
}

/**
 * Rounds parts so that adding them again gives the total to the last digit. They are put on one grid,
 * as fine as floats of their size allow, and the largest takes the rest. Where large parts cancel,
 * no floats at all may add up to the total: then `total` is the nearest figure that they do reach.
 */
export function addUpTo(total: number, parts: readonly number[]): ExactParts {
  const whole = parts.with(largestIn(parts), (parts[largestIn(parts)] ?? 0) + total - sumOf(parts));
  const size = Math.max(Math.abs(total), sumOf(whole.map(Math.abs)));
  for (const bits of [52, 51, 50]) {
    const grid = 2 ** (Math.floor(Math.log2(size)) - bits);
    if (!(grid > 0)) break;
    const exact = onGrid(total, whole, grid);
    if (exact) return exact;
  }
  return { parts, total: sumOf(parts) };
}

function onGrid(total: number, parts: readonly number[], grid: number): ExactParts | null {
  const near = (value: number) => Math.round(value / grid) * grid;
  const rounded = parts.map(near);
  const reached = near(total);
  const largest = largestIn(rounded);
  rounded[largest] = (rounded[largest] ?? 0) + (reached - sumOf(rounded));
  for (const index of bySize(rounded)) {
    const finer = rounded.with(index, (rounded[index] ?? 0) + (total - reached));
    if (givesBack(total, finer)) return { parts: finer, total };
  }
  return givesBack(reached, rounded) ? { parts: rounded, total: reached } : null;
}

/** Whether plain and compensated addition both give the total. */
function givesBack(total: number, parts: readonly number[]): boolean {
  return sumOf(parts) === total && parts.reduce((sum, part) => sum + part, 0) === total;
}

function largestIn(parts: readonly number[]): number {
  return bySize(parts).at(-1) ?? 0;
}

/** Positions of the parts that are not 0, the smallest first. */
function bySize(parts: readonly number[]): number[] {
  return parts
    .map((part, index) => ({ size: Math.abs(part), index }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size || a.index - b.index)
    .map(({ index }) => index);
}
