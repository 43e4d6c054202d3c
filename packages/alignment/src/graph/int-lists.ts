/**
 * Many short lists of whole numbers in one typed array, one list per owner. A list that outgrows its
 * room moves to the end; the array is packed anew when the end is reached.
 */
export class IntLists {
  start: Int32Array;
  count: Int32Array;
  items: Int32Array;
  #room: Int32Array;
  #used = 0;

  constructor(owners: number, items: number) {
    this.start = new Int32Array(owners);
    this.count = new Int32Array(owners);
    this.#room = new Int32Array(owners);
    this.items = new Int32Array(items);
  }

  /** Lays out empty lists for owners whose final lengths are known. */
  reserve(lengths: Int32Array): void {
    let next = 0;
    for (let owner = 0; owner < lengths.length; owner += 1) {
      const length = lengths[owner] ?? 0;
      this.start[owner] = next;
      this.#room[owner] = length;
      next += length;
    }
    this.#used = next;
  }

  insert(owner: number, position: number, item: number): void {
    const count = this.count[owner] ?? 0;
    if (count === this.#room[owner]) this.#enlarge(owner, count);
    const from = (this.start[owner] ?? 0) + position;
    this.items.copyWithin(from + 1, from, (this.start[owner] ?? 0) + count);
    this.items[from] = item;
    this.count[owner] = count + 1;
  }

  remove(owner: number, item: number): void {
    const position = this.find(owner, item);
    if (position < 0) return;
    const at = (this.start[owner] ?? 0) + position;
    const count = this.count[owner] ?? 0;
    this.items.copyWithin(at, at + 1, at - position + count);
    this.count[owner] = count - 1;
  }

  /** Where an item stands in its list; −1 where it does not. */
  find(owner: number, item: number): number {
    const start = this.start[owner] ?? 0;
    const count = this.count[owner] ?? 0;
    for (let position = 0; position < count; position += 1)
      if (this.items[start + position] === item) return position;
    return -1;
  }

  listOf(owner: number): Int32Array {
    const start = this.start[owner] ?? 0;
    return this.items.subarray(start, start + (this.count[owner] ?? 0));
  }

  /** What a list's items stand for; `null` is left out. */
  collect<T>(owner: number, of: (item: number) => T | null): T[] {
    const start = this.start[owner] ?? 0;
    const count = this.count[owner] ?? 0;
    // Most lists hold one item, and an array grown from nothing takes room for many.
    const first = count > 0 ? of(this.items[start] ?? 0) : null;
    const found = first === null ? [] : [first];
    for (let k = start + 1; k < start + count; k += 1) {
      const one = of(this.items[k] ?? 0);
      if (one !== null) found.push(one);
    }
    return found;
  }

  growOwners(owners: number): void {
    this.start = enlarged(this.start, owners);
    this.count = enlarged(this.count, owners);
    this.#room = enlarged(this.#room, owners);
  }

  #enlarge(owner: number, count: number): void {
    const room = Math.max(2, count * 2);
    if (this.#used + room > this.items.length) this.#pack(room);
    const start = this.start[owner] ?? 0;
    this.items.copyWithin(this.#used, start, start + count);
    this.start[owner] = this.#used;
    this.#room[owner] = room;
    this.#used += room;
  }

  #pack(extra: number): void {
    const live = this.count.reduce((sum, count) => sum + count, 0);
    const packed = new Int32Array(Math.ceil(live * 1.25) + extra + 64);
    let next = 0;
    for (let owner = 0; owner < this.start.length; owner += 1) {
      const list = this.listOf(owner);
      packed.set(list, next);
      this.start[owner] = next;
      this.#room[owner] = list.length;
      next += list.length;
    }
    this.items = packed;
    this.#used = next;
  }
}

/** The same numbers in a longer array. */
export function enlarged<A extends Int32Array | Float64Array | Uint8Array>(
  array: A,
  length: number,
): A;
export function enlarged(array: Int32Array | Float64Array | Uint8Array, length: number) {
  const copy =
    array instanceof Int32Array
      ? new Int32Array(length)
      : array instanceof Float64Array
        ? new Float64Array(length)
        : new Uint8Array(length);
  copy.set(array.subarray(0, length));
  return copy;
}
