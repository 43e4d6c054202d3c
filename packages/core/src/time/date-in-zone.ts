import { UsageError } from '../kernel/usage-error.ts';
import { epochOf } from './epoch-of.ts';
import type { Instant } from './instant.ts';
import { offsetAt } from './offset-at.ts';
import type { PlainDate } from './plain-date.ts';
import { toInstant } from './to-instant.ts';

/** The date that the wall calendar of a zone shows at an instant. */
export function dateInZone(instant: Instant, zone: string): PlainDate {
  const epoch = epochOf(instant);
  if (epoch === null) {
    throw new UsageError(
      'not_an_instant',
      `${JSON.stringify(instant)} is no UTC instant.`,
      'Pass YYYY-MM-DDTHH:mm:ss.sssZ; check outside input with the Instant schema.',
    );
  }
  return toInstant(epoch + offsetAt(epoch, zone)).slice(0, 10);
}
