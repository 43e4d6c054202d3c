import { UsageError } from '../kernel/usage-error.ts';
import { epochOf } from '../time/epoch-of.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

/**
 * Milliseconds since 1970 up to which something is asked: the instant itself, or the last moment of
 * a date in UTC.
 */
export function momentOf(at: Instant | PlainDate): number {
  const epoch = epochOf(at) ?? epochOf(`${at}T23:59:59.999Z`);
  if (epoch === null) {
    throw new UsageError('not_a_moment', `${at} is no moment.`, 'Pass a UTC instant or a date.');
  }
  return epoch;
}
