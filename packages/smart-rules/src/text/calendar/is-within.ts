/** Is the value between two bounds, both included? NaN is not. */
export const isWithin = (value: number, low: number, high: number): boolean =>
  value >= low && value <= high;
