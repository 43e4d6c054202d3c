import type * as z from 'zod';
import type { AnyEvent } from './any-handle.ts';
import { asReadBy } from './as-read-by.ts';
import type { Commit } from './commit.ts';
import type { Context } from './context.ts';
import { createEngine, type Engine, type EngineOptions, type Erased } from './create-engine.ts';
import type { Command } from './define-command.ts';
import type { Event, Fact } from './fact.ts';
import { type Issue, issue } from './issue.ts';
import type { Snapshot } from './json.ts';
import { limits } from './limits.ts';
import { createListeners, type Listener, type ListenerError } from './listeners.ts';
import { plain } from './plain.ts';
import { ok, type Result, refuse } from './result.ts';
import type { State } from './state.ts';
import { unwrap } from './unwrap.ts';
import { createWatch, type Watch } from './watch.ts';

export interface WorkspaceOptions extends EngineOptions {
  /** The world at the moment of a command: `() => ({ now: new Date().toISOString(), actor, newId })`. */
  readonly context: () => Context;
  /** What to begin with, as `toJSON` gave it. Throws `RefusedError` where it does not hold. */
  readonly snapshot?: unknown;
  /** Commits kept for `undo` and `at`. */
  readonly keep?: number;
  /** Hears of listeners that throw or reject; unset, they are kept in `listenerErrors`. */
  readonly onListenerError?: ListenerError;
}

export interface ListenerFailure {
  readonly error: unknown;
  /** The event it heard; `null` for a subscription. */
  readonly event: Event | null;
}

/** The stateful door: a state that moves with each command, and listeners that hear of it. */
export interface Workspace {
  readonly engine: Engine;
  readonly state: State;
  /** Number of commits so far. */
  readonly version: number;
  /** The latest failures of listeners, at most 100, when no `onListenerError` is set. */
  readonly listenerErrors: readonly ListenerFailure[];
  execute(command: Command, context?: Context): Result<Commit>;
  /** Several commands as one commit: all or none. */
  executeAll(commands: readonly Command[], context?: Context): Result<Commit>;
  /** The commit as it would be; nothing happens. */
  preview(commands: readonly Command[], context?: Context): Result<Commit>;
  /** Brings time-driven facts up to date, in one commit. */
  tick(context?: Context): Result<Commit>;
  readCommand(json: unknown): Result<Command>;
  /** Hears committed events; returns the remover. */
  on<H extends AnyEvent | '*'>(handle: H, listener: (event: EventOf<H>) => unknown): () => void;
  /** Calls back after each commit in which the selected value changed; returns the remover. */
  subscribe<T>(selector: (state: State) => T, listener: (value: T) => void): () => void;
  /** A selected value with a stable snapshot, in the shape UI libraries ask of an outside store. */
  watch<T>(selector: (state: State) => T): Watch<T>;
  /** Takes the last kept commit back; refused where it touched an append-only table. */
  undo(): Result<State>;
  /** The state at a kept version. */
  at(version: number): State | undefined;
  /** Takes a person out of every record. Kept commits are forgotten: they still knew the name. */
  erasePerson(personId: string, pseudonym: string): Erased;
  toJSON(): Snapshot;
}

export type EventOf<H> = H extends AnyEvent ? Event<H['type'], z.output<H['data']>> : Event;

/** Opens a workspace in memory over an engine made of these modules and plugins. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const engine = createEngine(options);
  const failures: ListenerFailure[] = [];
  const listeners = createListeners(options.onListenerError ?? keepFailure(failures));
  const changed = new Set<() => void>();
  const kept: Commit[] = [];
  let state =
    options.snapshot === undefined
      ? engine.emptyState()
      : unwrap(engine.fromJSON(options.snapshot));
  let version = 0;

  for (const { hooks = [] } of engine.registry.modules) {
    for (const hook of hooks) if (hook.kind === 'watch') listeners.on(hook.target, hook.run);
  }

  const journals = engine.registry.views.filter((view) => view.journal);
  const attempt = (context: Context, decide: () => Result<Commit>): Result<Commit> => {
    for (const view of journals) view.journal?.begin(state.view(view));
    const result = decide();
    const newest = result.issues ? state : result.value.state;
    const moved = journals.flatMap((view) => view.journal?.end(newest.view(view)) ?? []);
    if (!result.issues) {
      settle(
        result.value,
        moved.map((fact) => derivedEvent(fact, context)),
      );
    }
    return result;
  };
  const settle = (commit: Commit, derived: readonly Event[]): void => {
    state = commit.state;
    version += 1;
    kept.push(commit);
    if (kept.length > (options.keep ?? limits.keptCommits)) kept.shift();
    notifyAll();
    listeners.emit([...commit.events, ...derived]);
  };
  const notifyAll = () => {
    for (const notify of [...changed]) listeners.guarded(notify);
  };
  const executeAll: Workspace['executeAll'] = (commands, context = options.context()) =>
    attempt(context, () => engine.executeAll(state, commands, context));
  const watch = <T>(selector: (state: State) => T): Watch<T> =>
    createWatch(() => state, selector, changed);

  return {
    engine,
    get state() {
      return state;
    },
    get version() {
      return version;
    },
    listenerErrors: failures,
    execute: (command, context = options.context()) =>
      attempt(context, () => engine.execute(state, command, context)),
    executeAll,
    preview: (commands, context = options.context()) => engine.preview(state, commands, context),
    tick: (context) => executeAll(engine.tickCommands(), context),
    readCommand: engine.readCommand,
    // The listener is told events of its handle's type only.
    on(handle, listener) {
      const told = listener as Listener;
      return listeners.on(handle === '*' ? '*' : handle.type, (event) => {
        const read = asReadBy(handle, event);
        return read ? told(read) : undefined;
      });
    },
    subscribe: (selector, listener) => {
      const selected = watch(selector);
      return selected.subscribe(() => listener(selected.snapshot()));
    },
    watch,
    undo() {
      const last = kept.at(-1);
      const reasons = last ? appendOnlyTouched(engine, last) : [issue('nothing_to_undo')];
      if (!last || reasons.length > 0) return refuse(...reasons);
      kept.pop();
      state = engine.rewind(last);
      version -= 1;
      notifyAll();
      return ok(state);
    },
    at: (wanted) => {
      if (wanted >= version) return wanted === version ? state : undefined;
      return kept.at(wanted - version)?.before;
    },
    erasePerson(personId, pseudonym) {
      const erased = engine.erasePerson(state, personId, pseudonym);
      kept.length = 0;
      failures.length = 0;
      state = erased.state;
      version += 1;
      notifyAll();
      return erased;
    },
    toJSON: () => engine.toJSON(state),
  };
}

function keepFailure(failures: ListenerFailure[]): ListenerError {
  return (error, event) => {
    failures.push({ error, event });
    if (failures.length > limits.issues) failures.shift();
  };
}

function appendOnlyTouched(engine: Engine, commit: Commit): readonly Issue[] {
  const tables = new Set(commit.changes.map((change) => change.table));
  return [...tables]
    .filter((id) => engine.registry.tables.get(id)?.appendOnly)
    .map((table) => issue('append_only_undo', { params: { table } }));
}

/** A fact about a view, as listeners hear it. */
function derivedEvent({ type, v, data }: Fact, { now, actor, onBehalfOf = null }: Context): Event {
  return Object.freeze({
    type,
    v,
    data: plain(data),
    at: now,
    by: actor,
    onBehalfOf,
    command: 'derived',
  });
}
