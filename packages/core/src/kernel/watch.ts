import type { State } from './state.ts';

/** A value selected from the newest state: fits `useSyncExternalStore(subscribe, snapshot)`. */
export interface Watch<T> {
  /** The same reference for as long as the value reads the same. */
  snapshot(): T;
  /** Calls back after each commit in which the value changed; returns the remover. */
  subscribe(listener: () => void): () => void;
}

export function createWatch<T>(
  newest: () => State,
  selector: (state: State) => T,
  changed: Set<() => void>,
): Watch<T> {
  let seen: State | undefined;
  let value: T;

  const snapshot = (): T => {
    const state = newest();
    if (seen === state) return value;
    const selected = selector(state);
    if (seen === undefined || !sameValue(value, selected)) value = selected;
    seen = state;
    return value;
  };

  return {
    snapshot,
    subscribe(listener) {
      let last = snapshot();
      const notify = () => {
        const now = snapshot();
        if (Object.is(now, last)) return;
        last = now;
        listener();
      };
      changed.add(notify);
      return () => changed.delete(notify);
    },
  };
}

/** Equal as JSON: records are shared between states, so most comparisons end at the first line. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && sameValue(Reflect.get(a, key), Reflect.get(b, key)),
    )
  );
}
