import type { AnyView } from './any-handle.ts';
import type { Change } from './change.ts';
import type { InnerState, ViewHandle } from './state.ts';
import { unknownHandle } from './unknown-handle.ts';

/** Keeps each view in step with one state, the newest; other states are served by a rebuild. */
export interface Views {
  read<V>(view: ViewHandle<V>, state: InnerState): V;
  /** Moves every built view along the changes, forwards or backwards. */
  step(from: InnerState, to: InnerState, changes: readonly Change[]): void;
}

export function createViews(registered: readonly AnyView[]): Views {
  const known = new Map(registered.map((view) => [view.id, view]));
  const elsewhere = new WeakMap<InnerState, Map<string, unknown>>();
  let seat: InnerState | null = null;
  let seated = new Map<string, unknown>();

  const valuesFor = (state: InnerState): Map<string, unknown> => {
    seat ??= state;
    if (state === seat) return seated;
    const values = elsewhere.get(state) ?? new Map<string, unknown>();
    elsewhere.set(state, values);
    return values;
  };

  const moveTo = (state: InnerState) => {
    if (seat === state) return;
    seated = elsewhere.get(state) ?? new Map();
    elsewhere.delete(state);
    seat = state;
  };

  return {
    read<V>(view: ViewHandle<V>, state: InnerState): V {
      const own = known.get(view.id);
      if (!own) throw unknownHandle('view', view.id);
      const values = valuesFor(state);
      if (!values.has(view.id)) values.set(view.id, own.build(state));
      // Views of one id, an engine's own and the handle it is asked by, have values of one type.
      return values.get(view.id) as V;
    },
    step(from, to, changes) {
      moveTo(from);
      seat = to;
      try {
        for (const [id, value] of seated) {
          const view = known.get(id);
          const mine = view && changesFor(view, changes);
          if (mine?.length) seated.set(id, view?.apply(value, mine, to));
        }
      } catch (cause) {
        seated = new Map();
        throw cause;
      }
    },
  };
}

function changesFor(view: AnyView, changes: readonly Change[]): readonly Change[] {
  const reads = (change: Change) => view.reads.some((table) => table.id === change.table);
  return changes.every(reads) ? changes : changes.filter(reads);
}
