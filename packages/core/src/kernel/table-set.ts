import type { WritableTable } from './table.ts';

/** The tables of one state by id. A set that differs in one table shares all the others. */
export class TableSet {
  /** Where each table stands in the list, the same for all states of an engine. */
  readonly #places: ReadonlyMap<string, number>;
  readonly #tables: readonly WritableTable[];

  constructor(places: ReadonlyMap<string, number>, tables: readonly WritableTable[]) {
    this.#places = places;
    this.#tables = tables;
  }

  get(id: string): WritableTable | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#tables[place];
  }

  /** The set with another table in the place of the one with this id. */
  with(id: string, table: WritableTable): TableSet {
    const tables = this.#tables.slice();
    const place = this.#places.get(id);
    if (place !== undefined) tables[place] = table;
    return new TableSet(this.#places, tables);
  }
}

export function tableSetOf(tables: ReadonlyMap<string, WritableTable>): TableSet {
  const places = new Map([...tables.keys()].map((id, place) => [id, place]));
  return new TableSet(places, [...tables.values()]);
}
