// A million ids in a `Map` cost 85 MB and most of the time of a post, for each look-up touches
// memory in several places. Here it touches one: hash and number stand side by side.

/** How many places of the table are looked at before an id goes to the overflow. */
const reach = 32;

/** Ids by the number of their entry. Each id is added once. */
export interface IdIndex {
  /** The number of an id, or −1. */
  numberOf(id: string): number;
  add(id: string, number: number): void;
}

/** An index over ids that are kept, by number, in `ids`. */
export function createIdIndex(ids: readonly string[]): IdIndex {
  // Pairs of a hash and a number plus one; 0 marks a free place.
  let table = new Int32Array(256);
  let mask = 127;
  let size = 0;
  // Ids made to collide end here, in a map whose hashes nobody can foresee.
  const overflow = new Map<string, number>();

  const place = (into: Int32Array, hash: number, number: number): boolean => {
    for (let step = 0; step < reach; step += 1) {
      const at = ((hash + step) & mask) * 2;
      if (into[at + 1] !== 0) continue;
      into[at] = hash;
      into[at + 1] = number + 1;
      return true;
    }
    return false;
  };
  const grow = (): void => {
    const before = table;
    table = new Int32Array(before.length * 2);
    mask = before.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      const number = (before[at + 1] ?? 0) - 1;
      if (number < 0 || place(table, before[at] ?? 0, number)) continue;
      overflow.set(ids[number] ?? '', number);
    }
  };

  return {
    numberOf(id) {
      const hash = hashOf(id);
      for (let step = 0; step < reach; step += 1) {
        const at = ((hash + step) & mask) * 2;
        const number = (table[at + 1] ?? 0) - 1;
        if (number < 0) return -1;
        if (table[at] === hash && ids[number] === id) return number;
      }
      return overflow.get(id) ?? -1;
    },
    add(id, number) {
      if (size > mask >> 1) grow();
      size += 1;
      if (!place(table, hashOf(id), number)) overflow.set(id, number);
    },
  };
}

/** FNV-1a over UTF-16 units, with its bits mixed once more (MurmurHash3's finish). */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
