import { type Draft, produce } from 'immer';
import type { Change, Row } from './change.ts';
import type { TableHandle } from './define-table.ts';
import { ownerOf } from './handle-name.ts';
import { plain } from './plain.ts';
import { tableOf, type WritableTable } from './table.ts';
import { UsageError } from './usage-error.ts';

/** How a fact writes itself into the tables of its own module, one record at a time. */
export interface Write {
  get<R extends Row, In>(table: TableHandle<R, In>, id: string): R | undefined;
  /** Adds a record, or replaces the one with its id. */
  put<R extends Row, In>(table: TableHandle<R, In>, record: In): void;
  /** Changes one record through an immer draft. */
  update<R extends Row, In>(
    table: TableHandle<R, In>,
    id: string,
    recipe: (draft: Draft<R>) => void,
  ): void;
  remove(table: TableHandle, id: string): void;
}

export interface Writing extends Write {
  /** The module whose fact is being applied: only its tables may be written. */
  owner: string;
  readonly tables: Map<string, WritableTable>;
  readonly changes: Change[];
}

export function createWriting(start: ReadonlyMap<string, WritableTable>): Writing {
  const tables = new Map(start);
  const changes: Change[] = [];

  const own = (handle: TableHandle, verb: string): WritableTable => {
    if (ownerOf(handle.id) !== writing.owner) throw foreignWrite(handle.id, writing.owner);
    if (handle.appendOnly && verb !== 'add') throw appendOnly(handle.id, verb);
    return tables.get(handle.id) ?? tableOf([]);
  };
  const swap = (table: string, id: string, before: Row | null, after: Row | null) => {
    const current = tables.get(table) ?? tableOf([]);
    tables.set(table, after ? current.put(after) : current.remove(id));
    changes.push({ table, id, before, after });
  };

  const writing: Writing = {
    owner: '',
    tables,
    changes,
    // Records of a table have the type of its handle: see `createState`.
    get: <R extends Row, In>(handle: TableHandle<R, In>, id: string) =>
      tables.get(handle.id)?.get(id) as R | undefined,
    put(handle, input) {
      // Nouns hold neither defaults nor transforms, so input and record differ by brands alone.
      const record = plain(input as unknown as Row);
      const before = (tables.get(handle.id)?.get(record.id) as Row | undefined) ?? null;
      own(handle, before ? 'replace' : 'add');
      swap(handle.id, record.id, before, record);
    },
    update<R extends Row, In>(
      handle: TableHandle<R, In>,
      id: string,
      recipe: (draft: Draft<R>) => void,
    ) {
      const before = own(handle, 'change').get(id) as R | undefined;
      if (!before) throw missing(handle.id, id);
      const after = produce(before, (draft) => {
        recipe(draft);
      });
      if (after !== before) swap(handle.id, id, before, plain(after));
    },
    remove(handle, id) {
      const before = own(handle, 'remove').get(id);
      if (!before) throw missing(handle.id, id);
      swap(handle.id, id, before, null);
    },
  };
  return writing;
}

function foreignWrite(table: string, owner: string): UsageError {
  return new UsageError(
    'foreign_write',
    `A fact of "${owner}" writes to "${table}".`,
    'A module writes only its own tables: ask the owner with one of its commands in the same decision.',
  );
}

function appendOnly(table: string, verb: string): UsageError {
  return new UsageError(
    'append_only',
    `A fact tries to ${verb} a record of the append-only table "${table}".`,
    'Add a new record that corrects the old one.',
  );
}

function missing(table: string, id: string): UsageError {
  return new UsageError(
    'record_missing',
    `"${table}" has no record "${id.slice(0, 80)}" to change.`,
    'Check it in `decide` and refuse with an issue.',
  );
}
