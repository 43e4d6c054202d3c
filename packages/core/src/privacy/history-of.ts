import type { Change, Row } from '../kernel/change.ts';
import type { Commit } from '../kernel/commit.ts';
import type { Event } from '../kernel/fact.ts';
import { ownerOf } from '../kernel/handle-name.ts';
import type { Registry } from '../kernel/registry.ts';
import { sameValue } from '../kernel/watch.ts';
import { mentions } from './mentions.ts';

/** What a host keeps of a commit: both parts are plain JSON. */
export type KeptCommit = Pick<Commit, 'events' | 'changes'>;

/** A field that changed. Personal ones are named without their words, before and after. */
export type FieldChange =
  | { readonly field: string; readonly before: unknown; readonly after: unknown }
  | { readonly field: string; readonly personal: true };

export interface HistoryEntry {
  readonly table: string;
  readonly id: string;
  readonly at: string;
  /** Who did it; `null` for the system, and wherever a fact behind it is anonymous. */
  readonly by: string | null;
  readonly onBehalfOf: string | null;
  readonly verb: 'created' | 'changed' | 'removed';
  /** The commands that decided it, and their facts. */
  readonly commands: readonly string[];
  readonly events: readonly string[];
  /** Sorted by name. */
  readonly fields: readonly FieldChange[];
}

/** Which record, or which table as a whole. */
export interface HistoryQuestion {
  readonly table: string;
  readonly id?: string;
}

/**
 * Who changed what, when, by which command and in whose place, from the commits a host kept; in
 * their order. The reason of a change stands in its facts (`core.targetRevised`).
 */
export function historyOf(
  commits: Iterable<KeptCommit>,
  registry: Registry,
  { table, id }: HistoryQuestion,
): readonly HistoryEntry[] {
  const personal = new Set(
    registry.tables.get(table)?.personal.map((path) => path.split('.')[0] ?? path),
  );
  const found: HistoryEntry[] = [];
  for (const { events, changes } of commits) {
    for (const change of changes) {
      if (change.table !== table || (id !== undefined && change.id !== id)) continue;
      const entry = entryOf(change, events, personal);
      if (entry) found.push(entry);
    }
  }
  return found;
}

function entryOf(
  change: Change,
  events: readonly Event[],
  personal: ReadonlySet<string>,
): HistoryEntry | null {
  const { table, id, before, after } = change;
  const causes = causesOf(change, events);
  const [first] = causes;
  if (!first) return null;
  const isAnonymous = causes.some(({ by }) => by === null);
  return {
    table,
    id,
    at: first.at,
    by: isAnonymous ? null : first.by,
    onBehalfOf: isAnonymous ? null : first.onBehalfOf,
    verb: before === null ? 'created' : after === null ? 'removed' : 'changed',
    commands: [...new Set(causes.map(({ command }) => command))],
    events: [...new Set(causes.map(({ type }) => type))],
    fields: fieldChanges(before, after, personal),
  };
}

/** Only a module's own facts write its tables; of these, the ones that mention the record. */
function causesOf({ table, id }: Change, events: readonly Event[]): readonly Event[] {
  const own = events.filter(({ type }) => ownerOf(type) === ownerOf(table));
  const naming = own.filter(({ data }) => mentions(data, id));
  return naming.length > 0 ? naming : own;
}

function fieldChanges(
  before: Row | null,
  after: Row | null,
  personal: ReadonlySet<string>,
): readonly FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !sameValue(old.get(field), now.get(field)))
    .sort()
    .map((field) =>
      personal.has(field)
        ? { field, personal: true }
        : { field, before: old.get(field) ?? null, after: now.get(field) ?? null },
    );
}

function fieldsOf(record: Row | null): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(record ?? {}));
}
