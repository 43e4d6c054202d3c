import type { AnyTable } from './any-handle.ts';
import type { Change, Row } from './change.ts';
import type { Event } from './fact.ts';
import { isPlainObject, plain } from './plain.ts';
import type { Registry } from './registry.ts';
import { createState, type InnerState } from './state.ts';
import type { WritableTable } from './table.ts';
import type { Views } from './views.ts';

/**
 * Takes a person out of every record: their id becomes the pseudonym wherever it stands, and the
 * personal fields of records about them are emptied. Figures and sums stay as they are.
 */
export function erasePerson(
  registry: Registry,
  views: Views,
  state: InnerState,
  personId: string,
  pseudonym: string,
): { readonly state: InnerState; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let { tables } = state;
  for (const [id, handle] of registry.tables) {
    const table = state.tables.get(id);
    if (table) tables = tables.with(id, eraseIn(handle, table, personId, pseudonym, changes));
  }
  const erased = createState(tables, views.read);
  views.step(state, erased, changes);
  return { state: erased, changes };
}

/** The same for events kept elsewhere: an outbox, an archive. */
export function eraseFromEvent<E extends Event>(event: E, personId: string, pseudonym: string): E {
  // Only strings equal to the id change, so the event keeps its shape.
  return plain(renamed(event, personId, pseudonym)) as E;
}

function eraseIn(
  handle: AnyTable,
  table: WritableTable,
  personId: string,
  pseudonym: string,
  changes: Change[],
): WritableTable {
  let result = table;
  for (const before of table.all()) {
    const isAbout = handle.readers.about?.(before).includes(personId) ?? false;
    const emptied = isAbout ? withoutPersonal(before, handle.personal) : before;
    const after = renamed(emptied, personId, pseudonym) as Row;
    if (after === before) continue;
    plain(after);
    if (after.id !== before.id) result = result.remove(before.id);
    result = result.put(after);
    if (after.id === before.id) changes.push({ table: handle.id, id: before.id, before, after });
    else {
      changes.push({ table: handle.id, id: before.id, before, after: null });
      changes.push({ table: handle.id, id: after.id, before: null, after });
    }
  }
  return result;
}

/** The value with every string equal to the id replaced, keys of objects too; itself when nothing was. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) {
    const members = value.map((member) => renamed(member, from, to));
    return members.some((member, at) => member !== value[at]) ? members : value;
  }
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value);
  const next = entries.map(([key, member]) => [key === from ? to : key, renamed(member, from, to)]);
  const changed = next.some(
    ([key, member], at) => key !== entries[at]?.[0] || member !== entries[at]?.[1],
  );
  return changed ? Object.fromEntries(next) : value;
}

function withoutPersonal(record: Row, personal: readonly string[]): Row {
  const entries = Object.entries(record).map(([field, value]) => [
    field,
    personal.some((path) => path.split('.')[0] === field) ? emptied(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Lists become empty lists, everything else `null`: what a replay without the personal part leaves. */
function emptied(value: unknown): unknown {
  return Array.isArray(value) ? [] : null;
}
