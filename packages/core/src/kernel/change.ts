/** A record as tables keep it: frozen JSON with its id. */
export interface Row {
  readonly id: string;
}

/** One record before and after; `null` where it did not exist. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** The same steps walked backwards. */
export function inverseOf(changes: readonly Change[]): Change[] {
  return changes
    .map(({ table, id, before, after }) => ({ table, id, before: after, after: before }))
    .reverse();
}

/** One change per record, in order of first touch; records that ended as they began are left out. */
export function netChanges(changes: readonly Change[]): Change[] {
  if (changes.length === 1) return [...changes];
  const net: Change[] = [];
  const places = new Map<string, Map<string, number>>();
  for (const change of changes) {
    const known = places.get(change.table) ?? new Map<string, number>();
    places.set(change.table, known);
    const place = known.get(change.id) ?? net.length;
    known.set(change.id, place);
    const first = net[place];
    net[place] = first ? { ...first, after: change.after } : change;
  }
  return net.filter((change) => change.before !== change.after);
}
