import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { type Command, isFact } from './define-command.ts';
import type { Event, Fact } from './fact.ts';
import { ownerOf } from './handle-name.ts';
import { plain } from './plain.ts';
import type { Run } from './run.ts';
import { createState } from './state.ts';
import { UsageError } from './usage-error.ts';
import { Writing } from './write.ts';

/** Writes a decision's facts into the records and takes the views along; gives the events and changes. */
export function applyFacts(
  run: Run,
  decided: readonly (Fact | Command)[],
  command: string,
): { readonly events: readonly Event[]; readonly changes: readonly Change[] } {
  const writing = new Writing(run.state.tables);
  writing.owner = ownerOf(command);
  const events: Event[] = [];
  for (const item of decided) if (isFact(item)) events.push(applied(run, item, command, writing));
  for (const event of events) run.events.push(event);
  for (const change of writing.changes) run.changes.push(change);
  if (writing.changes.length > 0) {
    const after = createState(writing.tables, run.views.read);
    run.views.step(run.state, after, writing.changes);
    run.state = after;
  }
  return { events, changes: writing.changes };
}

function applied(run: Run, fact: Fact, command: string, writing: Writing): Event {
  const handle = run.registry.events.get(fact.type);
  if (!handle || ownerOf(fact.type) !== writing.owner) throw foreignFact(fact.type, command);
  const event = published(fact, run.context, command);
  if (fact.personal !== undefined) run.personalOf.set(event, fact.personal);
  const { data, at, by } = event;
  handle.apply(writing, { data, personal: fact.personal ?? null, at, by });
  return event;
}

/** A fact as everybody may see it: without its personal part, signed unless it is anonymous. */
function published(fact: Fact, { now, actor, onBehalfOf = null }: Context, command: string): Event {
  const { type, v, data, anonymous } = fact;
  return Object.freeze({
    type,
    v,
    data: plain(data),
    at: now,
    by: anonymous ? null : actor,
    onBehalfOf: anonymous ? null : onBehalfOf,
    command,
  });
}

function foreignFact(fact: string, command: string): UsageError {
  return new UsageError(
    'foreign_fact',
    `"${command}" decided "${fact}", which its module does not list among its events.`,
    'A module emits only its own listed events: return the other module’s command instead.',
  );
}
