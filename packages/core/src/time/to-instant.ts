import { UsageError } from '../kernel/usage-error.ts';
import type { Instant } from './instant.ts';

const first = -62_135_596_800_000;
const last = 253_402_300_799_999;

/** The instant, in normal form, of so many milliseconds since 1970. Years 1 to 9999. */
export function toInstant(epoch: number): Instant {
  if (!(epoch >= first && epoch <= last)) {
    throw new UsageError(
      'instant_out_of_range',
      `${epoch} ms is no moment of the years 1 to 9999.`,
      'Pass milliseconds since 1970.',
    );
  }
  return new Date(epoch).toISOString();
}
