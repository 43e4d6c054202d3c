import { Map as PersistentMap } from 'immutable';
import type { Row } from './change.ts';

/** A persistent set of records, id → record. Reading never copies; writing shares structure. */
export interface Table<R extends Row = Row> {
  readonly size: number;
  get(id: string): R | undefined;
  has(id: string): boolean;
  /** All records, sorted by id: a table itself has no order. */
  all(): readonly R[];
  /** Records in no stated order, for folds whose result does not depend on it. */
  values(): IterableIterator<R>;
}

/** What only the kernel may do with a table. */
export interface WritableTable<R extends Row = Row> extends Table<R> {
  put(record: R): WritableTable<R>;
  remove(id: string): WritableTable<R>;
}

class PersistentTable<R extends Row> implements WritableTable<R> {
  readonly #records: PersistentMap<string, R>;
  #sorted: readonly R[] | undefined;

  constructor(records: PersistentMap<string, R>) {
    this.#records = records;
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: string): R | undefined {
    return this.#records.get(id);
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  all(): readonly R[] {
    this.#sorted ??= Object.freeze([...this.#records.values()].sort(byId));
    return this.#sorted;
  }

  values(): IterableIterator<R> {
    return this.#records.values();
  }

  put(record: R): WritableTable<R> {
    return new PersistentTable(this.#records.set(record.id, record));
  }

  remove(id: string): WritableTable<R> {
    return new PersistentTable(this.#records.delete(id));
  }
}

export function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function tableOf<R extends Row>(records: Iterable<R>): WritableTable<R> {
  return new PersistentTable(
    PersistentMap<string, R>().withMutations((map) => {
      for (const record of records) map.set(record.id, record);
    }),
  );
}
