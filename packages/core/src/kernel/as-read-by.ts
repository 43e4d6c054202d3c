import type { AnyEvent } from './any-handle.ts';
import type { Event } from './fact.ts';

/**
 * An event as a handle's holder reads it: a sibling's goes through the small schema the holder brought,
 * and one that does not fit it is `null`, as if it had never been told.
 */
export function asReadBy(handle: AnyEvent | '*', event: Event): Event | null {
  if (handle === '*' || !handle.foreign) return event;
  const read = handle.data.safeParse(event.data);
  return read.success ? { ...event, data: read.data } : null;
}
