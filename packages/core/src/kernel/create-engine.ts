import { type Change, inverseOf, netChanges } from './change.ts';
import type { Commit } from './commit.ts';
import { type Context, checkContext } from './context.ts';
import type { Command } from './define-command.ts';
import type { Module, Plugin } from './define-module.ts';
import { type Description, describeRegistry } from './describe.ts';
import { erasePerson } from './erase-person.ts';
import type { Event } from './fact.ts';
import { type Issue, issue } from './issue.ts';
import { fromSnapshot, type ReadOptions, type Snapshot, toSnapshot } from './json.ts';
import { limits } from './limits.ts';
import { perform } from './perform.ts';
import { isPlainObject } from './plain.ts';
import { readInput } from './read-input.ts';
import { createRegistry, type Registry } from './registry.ts';
import { replayEvents } from './replay.ts';
import { ok, type Result, refuse } from './result.ts';
import { type Run, savepoint } from './run.ts';
import { createState, type InnerState, type State } from './state.ts';
import { tableOf } from './table.ts';
import { tableSetOf } from './table-set.ts';
import { unsafeKeyIn } from './unsafe-key-in.ts';
import { commitVetoes } from './vetoes.ts';
import { createViews } from './views.ts';
import { within } from './within.ts';
import type { Words } from './words.ts';

export interface EngineOptions {
  /** The parts of the domain, in the order in which their hooks run. */
  readonly modules: readonly Module[];
  /** Users' own parts; their hooks run after the modules'. */
  readonly plugins?: readonly Plugin[];
}

/** A state without a person, and the changes that lead to it. */
export interface Erased {
  readonly state: State;
  readonly changes: readonly Change[];
}

/** The stateless door: state and command in, commit or issues out. Nothing else is remembered. */
export interface Engine {
  readonly registry: Registry;
  emptyState(): State;
  /** Decides one command. Same state, command and context give the same commit. */
  execute(state: State, command: Command, context: Context): Result<Commit>;
  /** Decides commands in order as one commit: all or none. Issue paths begin with the index. */
  executeAll(state: State, commands: readonly Command[], context: Context): Result<Commit>;
  /** The commit as it would be; views stay with `state`. */
  preview(state: State, commands: readonly Command[], context: Context): Result<Commit>;
  /** The state before a commit, with the views back in step. */
  rewind(commit: Commit): State;
  /** Untrusted JSON as a command of this engine, or the issues. */
  readCommand(json: unknown): Result<Command>;
  /** One command per module whose facts depend on time alone. */
  tickCommands(): readonly Command[];
  /** The earliest instant at which time makes something due, or `null`. */
  nextWakeUp(state: State, now: string): string | null;
  /** Applies committed events again; without their personal part those fields are emptied. */
  replay(state: State, events: readonly Event[]): State;
  /** Takes a person out of every record; sums stay. `changes` lead there, for stores and replicas. */
  erasePerson(state: State, personId: string, pseudonym: string): Erased;
  toJSON(state: State): Snapshot;
  fromJSON(json: unknown, options?: ReadOptions): Result<State>;
  /** JSON Schema and titles of every record, command and event. */
  describe(words?: readonly Words[]): Description;
}

/** Wires modules and plugins into one engine. Throws `UsageError` for duplicate or foreign handles. */
export function createEngine({ modules, plugins = [] }: EngineOptions): Engine {
  const registry = createRegistry(modules, plugins);
  const views = createViews(registry.views);
  const personalOf = new WeakMap<Event, unknown>();

  const emptyState = (): InnerState =>
    createState(
      tableSetOf(new Map([...registry.tables.keys()].map((id) => [id, tableOf([])]))),
      views.read,
    );

  const commitAll = (
    state: State,
    commands: readonly Command[],
    context: Context,
  ): Failed | Commit => {
    checkContext(context);
    const run = startRun(inner(state), context);
    const back = savepoint(run);
    try {
      for (const [index, command] of commands.entries()) {
        const issues = perform(run, command);
        if (issues.length === 0) continue;
        back();
        return { issues, index };
      }
      const commit = commitOf(run, state);
      const issues = commitVetoes(run, state, commit.changes);
      if (issues.length === 0) return commit;
      back();
      return { issues, index: null };
    } catch (mistake) {
      back();
      throw mistake;
    }
  };

  const executeAll: Engine['executeAll'] = (state, commands, context) => {
    const done = commitAll(state, commands, context);
    if (!('issues' in done)) return ok(done);
    return refuse(...(done.index === null ? done.issues : within(done.issues, done.index)));
  };

  const startRun = (state: InnerState, context: Context): Run => ({
    registry,
    views,
    context,
    personalOf,
    state,
    events: [],
    changes: [],
    dropped: [],
    reactions: 0,
  });

  const rewind = ({ before, state, changes }: Commit): State => {
    views.step(inner(state), inner(before), inverseOf(changes));
    return before;
  };

  return {
    registry,
    emptyState,
    rewind,
    executeAll,
    execute(state, command, context) {
      const done = commitAll(state, [command], context);
      return 'issues' in done ? refuse(...done.issues) : ok(done);
    },
    preview(state, commands, context) {
      const result = executeAll(state, commands, context);
      if (!result.issues) rewind(result.value);
      return result;
    },
    readCommand: (json) => readCommandFor(registry, json),
    tickCommands: () =>
      registry.modules.flatMap(({ tick }) => (tick ? [{ type: tick.type, input: {} }] : [])),
    nextWakeUp: (state, now) =>
      registry.modules
        .flatMap((module) => module.nextWakeUp?.(state, now) ?? [])
        .sort()
        .at(0) ?? null,
    replay: (state, events) => replayEvents(registry, views, personalOf, inner(state), events),
    erasePerson: (state, personId, pseudonym) =>
      erasePerson(registry, views, inner(state), personId, pseudonym),
    toJSON: (state) => toSnapshot(registry, inner(state)),
    fromJSON: (json, options) => fromSnapshot(registry, views, json, options),
    describe: (words = []) => describeRegistry(registry, words),
  };
}

/** Why there is no commit, and which command stood in the way; `null` when it was the whole. */
interface Failed {
  readonly issues: readonly Issue[];
  readonly index: number | null;
}

/** Every state a host can hold was made by `createState`. */
function inner(state: State): InnerState {
  return state as InnerState;
}

function commitOf(run: Run, before: State): Commit {
  return {
    before,
    state: run.state,
    events: Object.freeze([...run.events]),
    changes: Object.freeze(netChanges(run.changes)),
    dropped: run.dropped,
  };
}

function readCommandFor(registry: Registry, json: unknown): Result<Command> {
  if (!isPlainObject(json)) return refuse(issue('not_a_command'));
  const { type, input } = json;
  if (typeof type !== 'string') return refuse(issue('not_a_command', { path: ['type'] }));
  const handle = registry.commands.get(type);
  if (!handle) {
    return refuse(
      issue('unknown_command', { path: ['type'], params: { type: type.slice(0, 80) } }),
    );
  }
  const unsafe = unsafeKeyIn(input, limits.inputDepth);
  const read = unsafe ? refuse(unsafe) : readInput(handle.input, input, handle.personal);
  return read.issues ? refuse(...within(read.issues, 'input')) : ok({ type, input });
}
