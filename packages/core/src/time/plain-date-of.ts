import type { PlainDate } from './plain-date.ts';
import { toInstant } from './to-instant.ts';

/** The date of a day number (days since 1970-01-01). */
export function plainDateOf(day: number): PlainDate {
  return toInstant(day * 86_400_000).slice(0, 10);
}
