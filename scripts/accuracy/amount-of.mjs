/** A figure or a range as one word, so that it can be compared; null stays null. */
export function amountOf(value, high) {
  if (value === null) return null;
  return high === null ? String(value) : `${value}–${high}`;
}
