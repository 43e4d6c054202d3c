import type { Change } from './change.ts';
import { type Issue, issue } from './issue.ts';
import { limits } from './limits.ts';
import { isPlainObject } from './plain.ts';
import { readSeen, type SeenTable } from './read-seen.ts';
import { type InnerReplica, type Replica, replicaOf } from './replica.ts';
import { ok, type Result, refuse } from './result.ts';
import { createState } from './state.ts';
import { tableOf } from './table.ts';
import { unsafeKeyIn } from './unsafe-key-in.ts';
import { sameValue } from './watch.ts';

/**
 * Takes a replica one commit further, by what `visibleChanges` gave: outside JSON, checked, all or
 * nothing. Changes that are already in are passed over; after a gap the client asks for a snapshot.
 */
export function applyChanges(replica: Replica, json: unknown): Result<Replica> {
  // Every replica that a host can hold was made by `replicaOf`.
  const { seen, views, version, state } = replica as InnerReplica;
  if (!isPlainObject(json) || !Array.isArray(json.changes)) return refuse(issue('not_changes'));
  const unsafe = unsafeKeyIn(json);
  if (unsafe) return refuse(unsafe);
  const { from, to, changes } = json;
  if (typeof from !== 'number' || to !== from + 1) return refuse(issue('not_changes'));
  if (to <= version) return ok(replica);
  if (from !== version) {
    return refuse(issue('replica_gap', { path: ['from'], params: { from, version } }));
  }
  const issues: Issue[] = [];
  const steps: Change[] = [];
  let { tables } = state;
  for (const [index, each] of changes.entries()) {
    const read = readChange(seen, each, ['changes', index]);
    if (read.issues) {
      issues.push(...read.issues);
      continue;
    }
    const { table, id, after } = read.value;
    const current = tables.get(table) ?? tableOf([]);
    const before = current.get(id) ?? null;
    if (sameValue(before, after)) continue;
    tables = tables.with(table, after ? current.put(after) : current.remove(id));
    steps.push({ table, id, before, after });
  }
  if (issues.length > 0) return refuse(...issues.slice(0, limits.issues));
  const next = createState(tables, views.read);
  views.step(state, next, steps);
  return ok(replicaOf({ seen, views, version: to, state: next }));
}

type SeenChange = Omit<Change, 'before'>;

function readChange(
  tables: ReadonlyMap<string, SeenTable>,
  json: unknown,
  path: readonly PropertyKey[],
): Result<SeenChange> {
  if (!isPlainObject(json) || typeof json.table !== 'string' || typeof json.id !== 'string') {
    return refuse(issue('not_changes', { path }));
  }
  const { table, id, after } = json;
  const handle = tables.get(table);
  if (!handle) {
    const params = { table: table.slice(0, limits.quoted) };
    return refuse(issue('unknown_table', { path: [...path, 'table'], params }));
  }
  if (after === null) return ok({ table, id, after });
  const read = readSeen(handle, after, [...path, 'after']);
  if (read.issues) return read;
  if (read.value.id !== id) return refuse(issue('not_changes', { path: [...path, 'id'] }));
  return ok({ table, id, after: read.value });
}
