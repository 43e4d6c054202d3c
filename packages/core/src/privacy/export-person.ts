import type { AnyTable } from '../kernel/any-handle.ts';
import type { Row } from '../kernel/change.ts';
import { plain } from '../kernel/plain.ts';
import type { Registry } from '../kernel/registry.ts';
import type { State } from '../kernel/state.ts';
import { mentions } from './mentions.ts';

/** Everything kept about one person, as plain JSON. */
export interface PersonExport {
  readonly personId: string;
  /** By table, then record id. */
  readonly tables: readonly {
    readonly table: string;
    /** Records about the person, whole. */
    readonly about: readonly Row[];
    /** Records that name the person and are about others: personal fields are emptied. */
    readonly naming: readonly Row[];
  }[];
}

/** All records about a person or naming them, over all modules and plugins; the right of access. */
export function exportPerson(state: State, registry: Registry, personId: string): PersonExport {
  const tables = [...registry.tables.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((handle) => recordsOf(state, handle, personId))
    .filter(({ about, naming }) => about.length + naming.length > 0);
  return { personId, tables };
}

function recordsOf(state: State, handle: AnyTable, personId: string) {
  const records = state.all(handle);
  const isAbout = (record: Row) => handle.readers.about?.(record).includes(personId) ?? false;
  return {
    table: handle.id,
    about: records.filter(isAbout),
    naming: records
      .filter((record) => !isAbout(record) && mentions(record, personId))
      .map((record) => withoutPersonal(record, handle.personal)),
  };
}

function withoutPersonal(record: Row, personal: readonly string[]): Row {
  const hidden = new Set(personal.map((path) => path.split('.')[0]));
  const emptied = Object.entries(record)
    .filter(([field]) => hidden.has(field))
    .map(([field, value]) => [field, Array.isArray(value) ? [] : null]);
  return plain({ ...record, ...Object.fromEntries(emptied) });
}
