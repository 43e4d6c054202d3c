/**
 * Whether two figures differ by no more than 1e-9 of the larger (of 1, when both are small): floats
 * cannot tell 90 × 0.7 from 63.
 */
export function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
