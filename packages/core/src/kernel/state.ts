import type { Change, Row } from './change.ts';
import type { TableHandle } from './define-table.ts';
import type { Fact } from './fact.ts';
import { type Table, tableOf, type WritableTable } from './table.ts';
import type { TableSet } from './table-set.ts';

/** All records at one moment. Immutable; old states stay valid and cost nothing to keep. */
export interface State {
  get<R extends Row, In>(table: TableHandle<R, In>, id: string): R | undefined;
  has(table: TableHandle, id: string): boolean;
  /** All records of a table, sorted by id. */
  all<R extends Row, In>(table: TableHandle<R, In>): readonly R[];
  /** The table itself, for folds over many records. Empty for an absent sibling's. */
  table<R extends Row, In>(table: TableHandle<R, In>): Table<R>;
  /** The derived structure; free on the newest state, a rebuild on any other. */
  view<V>(view: ViewHandle<V>): V;
}

/** A structure derived from records: never stored, never written by a command. */
export interface ViewHandle<V = unknown> {
  readonly id: string;
  readonly reads: readonly Pick<TableHandle, 'id'>[];
  /** From nothing, for a given state. */
  build(state: State): V;
  /** In step with changes of the tables it reads; may change `view` in place and return it. */
  apply(view: V, changes: readonly Change[], state: State): V;
  /** Facts about the view itself, for listeners alone: derived after a commit, never kept. */
  readonly journal?: ViewJournal<V>;
}

/** Between `begin` and `end` a view remembers what moved; `end` tells it, net, and forgets. */
export interface ViewJournal<V> {
  begin(view: V): void;
  end(view: V): readonly Fact[];
}

/** What only the kernel sees of a state. */
export interface InnerState extends State {
  readonly tables: TableSet;
}

export type ReadView = <V>(view: ViewHandle<V>, state: InnerState) => V;

const empty: WritableTable = /* @__PURE__ */ tableOf([]);

/** One for every commit and many in a bulk, so its methods live on a prototype. */
class RecordState implements InnerState {
  readonly tables: TableSet;
  readonly #readView: ReadView;

  constructor(tables: TableSet, readView: ReadView) {
    this.tables = tables;
    this.#readView = readView;
  }

  get<R extends Row, In>(handle: TableHandle<R, In>, id: string): R | undefined {
    return this.table(handle).get(id);
  }

  has(handle: TableHandle, id: string): boolean {
    return this.tables.get(handle.id)?.has(id) ?? false;
  }

  all<R extends Row, In>(handle: TableHandle<R, In>): readonly R[] {
    return this.table(handle).all();
  }

  table<R extends Row, In>(handle: TableHandle<R, In>): Table<R> {
    const table = this.tables.get(handle.id) ?? empty;
    if (handle.foreign) return foreignView(table, handle);
    // Every record of this table was checked by this handle's schema, or written by its module.
    return table as unknown as Table<R>;
  }

  view<V>(view: ViewHandle<V>): V {
    return this.#readView(view, this);
  }
}

export function createState(tables: TableSet, readView: ReadView): InnerState {
  return new RecordState(tables, readView);
}

/** A sibling's records pass through the reader's own schema; those that do not fit are not seen. */
function foreignView<R extends Row, In>(table: Table, handle: TableHandle<R, In>): Table<R> {
  const read = (record: Row | undefined): R | undefined =>
    record && handle.schema.safeParse(record).data;
  const all = () => table.all().flatMap((record) => read(record) ?? []);
  return {
    get size() {
      return table.size;
    },
    get: (id) => read(table.get(id)),
    has: (id) => table.has(id),
    all,
    values: () => all().values(),
  };
}
