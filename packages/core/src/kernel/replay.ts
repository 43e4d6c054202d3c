import type { Event } from './fact.ts';
import { ownerOf } from './handle-name.ts';
import type { Registry } from './registry.ts';
import { createState, type InnerState } from './state.ts';
import { unknownHandle } from './unknown-handle.ts';
import type { Views } from './views.ts';
import { Writing } from './write.ts';

/** Applies committed events to a state, in order. */
export function replayEvents(
  registry: Registry,
  views: Views,
  personalOf: WeakMap<Event, unknown>,
  state: InnerState,
  events: readonly Event[],
): InnerState {
  const writing = new Writing(state.tables);
  for (const event of events) {
    const handle = registry.events.get(event.type);
    if (!handle) throw unknownHandle('event', event.type);
    writing.owner = ownerOf(event.type);
    const personal = personalOf.get(event) ?? null;
    handle.apply(writing, { data: event.data, personal, at: event.at, by: event.by });
  }
  return createState(writing.tables, views.read);
}
