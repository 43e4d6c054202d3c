import type { Commit } from '../kernel/commit.ts';
import type { Context } from '../kernel/context.ts';
import { createEngine, type Engine } from '../kernel/create-engine.ts';
import type { Command } from '../kernel/define-command.ts';
import { ownerOf } from '../kernel/handle-name.ts';
import type { Result } from '../kernel/result.ts';
import type { State } from '../kernel/state.ts';
import { sameValue } from '../kernel/watch.ts';

/**
 * Executes a command and proves the laws every command lives by: the same commit twice, an untouched
 * input state, JSON-safe records that fit their schemas, reversible changes, a replay that gives the
 * state, own tables only, events without personal fields, views equal to a rebuild. Throws on the
 * first law that is broken; returns the result.
 */
export function expectLawful(
  engine: Engine,
  state: State,
  command: Command,
  context: Context,
): Result<Commit> {
  const recorded = recordIds(context);
  const before = copyOf(engine, state);
  const first = engine.execute(state, command, recorded.context);
  if (!sameValue(copyOf(engine, state), before)) broken('the input state was touched');
  const second = engine.execute(state, command, recorded.again());
  if (!sameValue(outlineOf(engine, first), outlineOf(engine, second))) {
    broken('the same state, command and context gave another commit');
  }
  if (first.issues || second.issues) return second;
  lawfulCommit(engine, second.value, before);
  return second;
}

/** Ends a test with the law or expectation that does not hold. */
export function broken(law: string): never {
  throw new Error(`Not lawful: ${law}`);
}

function lawfulCommit(engine: Engine, commit: Commit, before: unknown): void {
  const after = copyOf(engine, commit.state);
  const read = engine.fromJSON(after);
  if (read.issues) broken(`records do not fit their schemas: ${JSON.stringify(read.issues[0])}`);
  if (!sameValue(copyOf(engine, read.value), after)) broken('JSON out and in changed the state');

  const replayed = engine.replay(commit.before, commit.events);
  if (!sameValue(copyOf(engine, replayed), after))
    broken('replaying the events does not give the state');
  lawfulEvents(engine, commit);
  lawfulViews(engine, commit.state);
  const back = engine.rewind(commit);
  if (!sameValue(copyOf(engine, back), before)) broken('changes do not lead back');
  lawfulViews(engine, back);
}

/** The state as another process would receive it. */
function copyOf(engine: Engine, state: State): unknown {
  return JSON.parse(JSON.stringify(engine.toJSON(state)));
}

function lawfulEvents(engine: Engine, { events, changes }: Commit): void {
  for (const event of events) {
    const handle = engine.registry.events.get(event.type);
    const fits = handle?.data.safeParse(event.data).success;
    if (!fits) broken(`the data of "${event.type}" does not fit its schema`);
  }
  const authors = new Set(events.map((event) => ownerOf(event.type)));
  const foreign = changes.find((change) => !authors.has(ownerOf(change.table)));
  if (foreign) broken(`"${foreign.table}" changed without a fact of its module`);
}

/** A view kept in step must read as one built anew from the same records. */
function lawfulViews(engine: Engine, state: State): void {
  const { modules } = engine.registry;
  const fresh = createEngine({ modules });
  const read = fresh.fromJSON(engine.toJSON(state));
  if (read.issues) return;
  for (const view of engine.registry.views) {
    if (!sameView(state.view(view), read.value.view(view)))
      broken(`the view "${view.id}" is not a rebuild`);
  }
}

function sameView(a: unknown, b: unknown): boolean {
  return sameValue(flat(a), flat(b));
}

/** Maps and sets as sorted entries, so that views compare by content; functions are left out. */
function flat(value: unknown): unknown {
  if (value instanceof Map) {
    return [...value].map(([key, member]) => [String(key), flat(member)]).sort(byFirst);
  }
  if (value instanceof Set) return [...value].map(String).sort();
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as ArrayLike<unknown>, flat);
  if (typeof value === 'function') return null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, flat(member)]));
}

function byFirst(a: unknown[], b: unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}

function outlineOf(engine: Engine, result: Result<Commit>): unknown {
  if (result.issues) return { issues: result.issues };
  const { state, events, changes, dropped } = result.value;
  return { tables: engine.toJSON(state).tables, events, changes, dropped };
}

/** Draws ids from the host once, then again in the same order. */
function recordIds(context: Context): { context: Context; again(): Context } {
  const drawn: string[] = [];
  return {
    context: {
      ...context,
      newId(noun) {
        const id = context.newId(noun);
        drawn.push(id);
        return id;
      },
    },
    again() {
      let next = 0;
      return {
        ...context,
        newId(noun) {
          const id = drawn[next] ?? context.newId(noun);
          next += 1;
          return id;
        },
      };
    },
  };
}
