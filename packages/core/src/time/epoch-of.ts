import { isPlainDate } from './is-plain-date.ts';

const shape = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

/** Milliseconds since 1970 of a UTC instant with or without fractions; `null` for any other text. */
export function epochOf(instant: string): number | null {
  const parts = instant.length <= 30 ? shape.exec(instant) : null;
  return parts && isPlainDate(parts[1]) ? Date.parse(instant) : null;
}
