import { type Draft, produce } from 'immer';
import type { Change, Row } from './change.ts';
import type { TableHandle } from './define-table.ts';
import { ownerOf } from './handle-name.ts';
import { plain } from './plain.ts';
import type { WritableTable } from './table.ts';
import type { TableSet } from './table-set.ts';
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

/** The writing of one command's facts: tables as they become, and the changes that lead there. */
export class Writing implements Write {
  /** The module whose fact is being applied: only its tables may be written. */
  owner = '';
  readonly changes: Change[] = [];
  #tables: TableSet;

  constructor(tables: TableSet) {
    this.#tables = tables;
  }

  get tables(): TableSet {
    return this.#tables;
  }

  get<R extends Row, In>(handle: TableHandle<R, In>, id: string): R | undefined {
    // Records of a table have the type of its handle: see `createState`.
    return this.#tables.get(handle.id)?.get(id) as R | undefined;
  }

  put<R extends Row, In>(handle: TableHandle<R, In>, input: In): void {
    // Nouns hold neither defaults nor transforms, so input and record differ by brands alone.
    const record = plain(input as unknown as Row);
    const table = this.#own(handle);
    const before = table.get(record.id) ?? null;
    if (before && handle.appendOnly) throw appendOnly(handle.id, 'replace');
    this.#swap(table.put(record), { table: handle.id, id: record.id, before, after: record });
  }

  update<R extends Row, In>(
    handle: TableHandle<R, In>,
    id: string,
    recipe: (draft: Draft<R>) => void,
  ): void {
    const { table, before } = this.#standing(handle, id, 'change');
    // As in `get`.
    const after: Row = produce(before as R, (draft) => {
      recipe(draft);
    });
    if (after === before) return;
    this.#swap(table.put(plain(after)), { table: handle.id, id, before, after });
  }

  remove(handle: TableHandle, id: string): void {
    const { table, before } = this.#standing(handle, id, 'remove');
    this.#swap(table.remove(id), { table: handle.id, id, before, after: null });
  }

  #own({ id }: Pick<TableHandle, 'id'>): WritableTable {
    const table = this.#tables.get(id);
    if (!table || ownerOf(id) !== this.owner) throw foreignWrite(id, this.owner);
    return table;
  }

  /** A record that must be there to be changed, with its table. */
  #standing(handle: Pick<TableHandle, 'id' | 'appendOnly'>, id: string, verb: string) {
    const table = this.#own(handle);
    if (handle.appendOnly) throw appendOnly(handle.id, verb);
    const before = table.get(id);
    if (!before) throw missing(handle.id, id);
    return { table, before };
  }

  #swap(table: WritableTable, change: Change): void {
    this.#tables = this.#tables.with(change.table, table);
    this.changes.push(change);
  }
}

function foreignWrite(table: string, owner: string): UsageError {
  return new UsageError(
    'foreign_write',
    `A fact of "${owner}" writes to "${table}", which its module does not list among its tables.`,
    'A module writes only its own listed tables: ask the owner with one of its commands in the same decision.',
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
