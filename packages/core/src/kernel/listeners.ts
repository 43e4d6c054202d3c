import mitt from 'mitt';
import type { Event } from './fact.ts';

export type Listener = (event: Event) => unknown;
export type ListenerError = (error: unknown, event: Event | null) => void;

/** mitt with the manners it lacks: a listener that throws or rejects is reported and stops nobody. */
export interface Listeners {
  /** Adds a listener for a type or `'*'`; returns its remover. Takes effect at the next emit. */
  on(type: string, listener: Listener): () => void;
  /** Tells events in order. Events emitted meanwhile wait their turn. */
  emit(events: readonly Event[]): void;
  /** Calls a host's function; what it throws or rejects is reported. */
  guarded(call: () => unknown): void;
}

export function createListeners(onError: ListenerError): Listeners {
  const emitter = mitt<Record<string, Event>>();
  const waiting: Event[] = [];
  let telling = false;

  // Copies, so that what is added or removed meanwhile counts from the next event on.
  // Under '*' mitt keeps listeners of two arguments; ours take the event alone.
  const listenersOf = (type: string) =>
    [...(emitter.all.get(type) ?? []), ...(emitter.all.get('*') ?? [])] as Listener[];

  const report: ListenerError = (error, event) => {
    try {
      onError(error, event);
    } catch {
      // The reporter itself failed: the commit stands and the other listeners are still told.
    }
  };

  const guarded = (call: () => unknown, event: Event | null = null) => {
    try {
      const answer = call();
      if (isThenable(answer)) Promise.resolve(answer).catch((error) => report(error, event));
    } catch (error) {
      report(error, event);
    }
  };

  const tell = (event: Event) => {
    for (const listener of listenersOf(event.type)) guarded(() => listener(event), event);
  };

  return {
    guarded,
    on(type, listener) {
      // A wrapper of its own, so that the same function added twice is removed once.
      const own: Listener = (event) => listener(event);
      emitter.on(type, own);
      return () => emitter.off(type, own);
    },
    emit(events) {
      for (const event of events) waiting.push(event);
      if (telling) return;
      telling = true;
      try {
        for (let event = waiting.shift(); event; event = waiting.shift()) tell(event);
      } finally {
        telling = false;
      }
    },
  };
}

function isThenable(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'then' in answer;
}
