import type { Row } from './change.ts';
import { type Issue, issue } from './issue.ts';
import { limits } from './limits.ts';
import { isPlainObject } from './plain.ts';
import { readSeen } from './read-seen.ts';
import type { Registry } from './registry.ts';
import { type Replica, replicaOf } from './replica.ts';
import { ok, type Result, refuse } from './result.ts';
import { seenTables } from './seen-tables.ts';
import { createState } from './state.ts';
import { tableOf, type WritableTable } from './table.ts';
import { tableSetOf } from './table-set.ts';
import { unsafeKeyIn } from './unsafe-key-in.ts';
import { createViews } from './views.ts';

/** Opens a client's replica from what `visibleSnapshot` gave; checked like any outside JSON, all or nothing. */
export function openReplica(registry: Registry, json: unknown): Result<Replica> {
  if (!isPlainObject(json) || !Number.isSafeInteger(json.version) || !isPlainObject(json.tables)) {
    return refuse(issue('not_a_replica'));
  }
  const unsafe = unsafeKeyIn(json);
  if (unsafe) return refuse(unsafe);
  const issues: Issue[] = [];
  const tables = new Map<string, WritableTable>();
  const seen = seenTables(registry);
  for (const [id, handle] of seen) {
    const rows = Object.hasOwn(json.tables, id) ? json.tables[id] : [];
    const records: Row[] = [];
    for (const [index, row] of (Array.isArray(rows) ? rows : [rows]).entries()) {
      const read = readSeen(handle, row, ['tables', id, index]);
      if (read.issues) issues.push(...read.issues);
      else records.push(read.value);
    }
    tables.set(id, tableOf(records));
  }
  if (issues.length > 0) return refuse(...issues.slice(0, limits.issues));
  const views = createViews(registry.views);
  // `version` was checked above.
  const version = json.version as number;
  return ok(
    replicaOf({ seen, views, version, state: createState(tableSetOf(tables), views.read) }),
  );
}
