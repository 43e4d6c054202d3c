import { type Change, inverseOf } from './change.ts';
import type { Context } from './context.ts';
import type { Command } from './define-command.ts';
import type { Event } from './fact.ts';
import type { Issue } from './issue.ts';
import type { Registry } from './registry.ts';
import type { InnerState } from './state.ts';
import type { Views } from './views.ts';

/** A command that did not happen inside a commit that did. */
export interface Dropped {
  readonly command: Command;
  readonly issues: readonly Issue[];
}

/** One commit in the making. */
export interface Run {
  readonly registry: Registry;
  readonly views: Views;
  readonly context: Context;
  /** Where an engine keeps the personal part of the facts it made. */
  readonly personalOf: WeakMap<Event, unknown>;
  state: InnerState;
  readonly events: Event[];
  readonly changes: Change[];
  readonly dropped: Dropped[];
  /** Commands that reactions have added so far. */
  reactions: number;
}

/** Remembers where the run stands; the returned function takes records, views and events back there. */
export function savepoint(run: Run): () => void {
  const { state } = run;
  const [events, changes, dropped] = [run.events.length, run.changes.length, run.dropped.length];
  return () => {
    const undone = run.changes.splice(changes);
    run.events.length = events;
    run.dropped.length = dropped;
    if (run.state !== state) run.views.step(run.state, state, inverseOf(undone));
    run.state = state;
  };
}
