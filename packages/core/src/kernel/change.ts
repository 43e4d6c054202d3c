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
  const net = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.table}\u0000${change.id}`;
    const first = net.get(key);
    net.set(key, first ? { ...first, after: change.after } : change);
  }
  return [...net.values()].filter((change) => change.before !== change.after);
}
