import { isPlainDate } from './is-plain-date.ts';

const shape = /^(?!0000)\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** Milliseconds since 1970 of a UTC instant with or without fractions; `null` for any other text. */
export function epochOf(instant: string): number | null {
  if (instant.length > 30 || !shape.test(instant)) return null;
  // Date.parse refuses month 13 and day 32, and takes 30 February for 2 March.
  const mayRollOver = instant.slice(8, 10) > '28';
  if (mayRollOver && !isPlainDate(instant.slice(0, 10))) return null;
  const epoch = Date.parse(instant);
  return Number.isNaN(epoch) ? null : epoch;
}
