import type { AnyCommand } from './any-handle.ts';
import { type Change, inverseOf } from './change.ts';
import type { Context } from './context.ts';
import { type Command, isCommand, isFact } from './define-command.ts';
import type { Event, Fact } from './fact.ts';
import { ownerOf } from './handle-name.ts';
import type { Veto } from './hooks.ts';
import { type Issue, issue } from './issue.ts';
import { limits } from './limits.ts';
import { plain } from './plain.ts';
import { readInput } from './read-input.ts';
import type { Registry } from './registry.ts';
import { ok, type Result } from './result.ts';
import { createState, type InnerState } from './state.ts';
import { UsageError } from './usage-error.ts';
import type { Views } from './views.ts';
import { createWriting } from './write.ts';

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
  reactions: number;
}

/** Decides a command and everything it leads to; on issues the caller returns to its savepoint. */
export function perform(run: Run, wished: Command, round = 0): readonly Issue[] {
  const handle = commandOf(run.registry, wished);
  const read = readCommand(run, handle, wished);
  if (read.issues) return signed(read.issues, { command: wished.type });
  const command = read.value;
  const decision = handle.decide(run.state, command.input, run.context);
  if (decision.issues) return signed(decision.issues, { command: command.type });

  const before = run.state;
  const facts = decision.value.filter(isFact);
  const asked = decision.value.filter(isCommand);
  const mark = { events: run.events.length, changes: run.changes.length };
  applyFacts(run, facts, command.type);
  const vetoes = guardsOf(run, command, before, run.changes.slice(mark.changes));
  if (vetoes.length > 0) return vetoes;

  const own = run.events.slice(mark.events, mark.events + facts.length);
  return firstIssues([
    ...asked.map((ask) => () => performWithin(run, ask, round)),
    ...own.map((event) => () => react(run, event, round)),
  ]);
}

/** The first step that meets issues ends the walk. */
function firstIssues(steps: readonly (() => readonly Issue[])[]): readonly Issue[] {
  for (const step of steps) {
    const issues = step();
    if (issues.length > 0) return issues;
  }
  return [];
}

function react(run: Run, event: Event, round: number): readonly Issue[] {
  for (const hook of run.registry.hooksFor('react', event.type)) {
    const scene = { event, state: run.state, context: run.context };
    for (const answer of calling(hook.by, 'react', () => hook.run(scene))) {
      run.reactions += 1;
      if (round >= limits.reactionRounds || run.reactions > limits.reactionCommands) {
        throw reactionLoop(event.type, hook.by);
      }
      const issues = performWithin(run, answer, round + 1);
      if (issues.length > 0) return issues;
    }
  }
  return [];
}

/** A command inside a commit: an absent sibling's is dropped, an optional one is a savepoint. */
function performWithin(run: Run, command: Command, round: number): readonly Issue[] {
  const absent = !run.registry.modules.some((module) => module.id === ownerOf(command.type));
  if (absent) {
    run.dropped.push({
      command,
      issues: [issue('module_absent', { params: { module: ownerOf(command.type) } })],
    });
    return [];
  }
  if (!command.optional) return perform(run, command, round);
  const back = savepoint(run);
  const issues = perform(run, command, round);
  if (issues.length > 0) {
    back();
    run.dropped.push({ command, issues });
  }
  return [];
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

function readCommand(run: Run, handle: AnyCommand, wished: Command): Result<Command> {
  const read = readInput(handle.input, wished.input, handle.personal);
  if (read.issues) return read;
  let command: Command = { type: wished.type, input: read.value };
  for (const hook of run.registry.hooksFor('transform', wished.type)) {
    const scene = { command, state: run.state, context: run.context };
    const other = calling(hook.by, 'transform', () => hook.run(scene));
    if (other === command || other.input === command.input) continue;
    const again = readInput(handle.input, other.input, handle.personal);
    if (again.issues) return { issues: signed(again.issues, { by: hook.by }) };
    command = { type: wished.type, input: again.value };
  }
  return ok(command);
}

function applyFacts(run: Run, facts: readonly Fact[], command: string): void {
  if (facts.length === 0) return;
  const writing = createWriting(run.state.tables);
  for (const fact of facts) {
    const handle = run.registry.events.get(fact.type);
    if (!handle || ownerOf(fact.type) !== ownerOf(command)) throw foreignFact(fact.type, command);
    const event = published(fact, run.context, command);
    if (fact.personal !== undefined) run.personalOf.set(event, fact.personal);
    writing.owner = ownerOf(fact.type);
    handle.apply(writing, {
      data: event.data,
      personal: fact.personal ?? null,
      at: event.at,
      by: event.by,
    });
    run.events.push(event);
  }
  const after = createState(writing.tables, run.views.read);
  if (writing.changes.length > 0) run.views.step(run.state, after, writing.changes);
  if (writing.changes.length > 0) run.state = after;
  for (const change of writing.changes) run.changes.push(change);
}

function published(fact: Fact, { now, actor, onBehalfOf }: Context, command: string): Event {
  const nobody = fact.anonymous === true;
  return Object.freeze({
    type: fact.type,
    v: fact.v,
    data: plain(fact.data),
    at: now,
    by: nobody ? null : actor,
    onBehalfOf: nobody ? null : (onBehalfOf ?? null),
    command,
  });
}

function guardsOf(
  run: Run,
  command: Command,
  before: InnerState,
  changes: readonly Change[],
): Issue[] {
  const scene = { command, before, after: run.state, changes, context: run.context };
  return run.registry.hooksFor('guard', command.type).flatMap((hook) =>
    signed(vetoesOf(calling(hook.by, 'guard', () => hook.run(scene))), {
      by: hook.by,
      command: command.type,
    }),
  );
}

export function vetoesOf(veto: Veto): readonly Issue[] {
  if (!veto) return [];
  return 'code' in veto ? [veto] : veto;
}

export function signed(
  issues: readonly Issue[],
  signature: { by?: string; command?: string },
): Issue[] {
  return issues.map((each) => ({ ...signature, ...each }));
}

/** A hook that throws is a mistake of its author, who is named. */
export function calling<T>(by: string, kind: string, hook: () => T): T {
  try {
    return hook();
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'UsageError') throw cause;
    throw new UsageError(
      'hook_threw',
      `A ${kind} hook of "${by}" threw.`,
      'Return issues for a refusal; let a hook throw only by mistake.',
      cause,
    );
  }
}

function commandOf(registry: Registry, command: Command): AnyCommand {
  const handle = registry.commands.get(command.type);
  if (handle) return handle;
  throw new UsageError(
    'unknown_command',
    `No module of this engine knows the command "${command.type}".`,
    'Add its module to createEngine({ modules }), or read untrusted JSON with readCommand.',
  );
}

function foreignFact(fact: string, command: string): UsageError {
  return new UsageError(
    'foreign_fact',
    `"${command}" decided "${fact}", which its module does not list among its events.`,
    'A module emits only its own listed events: return the other module’s command instead.',
  );
}

function reactionLoop(event: string, by: string): UsageError {
  return new UsageError(
    'reaction_loop',
    `Reactions to "${event}" by "${by}" do not come to rest (over ${limits.reactionRounds} rounds or ${limits.reactionCommands} commands).`,
    'Answer a fact only when the answer would still change something.',
  );
}
