import type { AnyTable } from './any-handle.ts';
import type { Row } from './change.ts';
import type { Module } from './define-module.ts';
import { type Issue, issue } from './issue.ts';
import { limits } from './limits.ts';
import { isPlainObject, plain } from './plain.ts';
import { readInput } from './read-input.ts';
import type { Registry } from './registry.ts';
import { ok, type Result, refuse } from './result.ts';
import { createState, type InnerState } from './state.ts';
import { tableOf, type WritableTable } from './table.ts';
import { tableSetOf } from './table-set.ts';
import { unsafeKeyIn } from './unsafe-key-in.ts';
import type { Views } from './views.ts';
import { within } from './within.ts';

/** A state as JSON. `version` is the format's; each module has the version of its own records. */
export interface Snapshot {
  readonly format: 'kpikit';
  readonly version: 1;
  readonly modules: Readonly<Record<string, number>>;
  /** Records by table, sorted by id. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

export interface ReadOptions {
  /** Rows over all tables that are accepted; own snapshots have no limit unless one is given. */
  readonly rows?: number;
}

export function toSnapshot(registry: Registry, state: InnerState): Snapshot {
  const modules = registry.modules.map((module) => [module.id, module.version ?? 1] as const);
  const tables = [...registry.tables.keys()]
    .sort()
    .map((id) => [id, state.tables.get(id)?.all() ?? []] as const);
  return {
    format: 'kpikit',
    version: 1,
    modules: Object.fromEntries(modules),
    tables: Object.fromEntries(tables),
  };
}

/** Reads a snapshot: checks its shape, lifts old records, checks every record. All or nothing. */
export function fromSnapshot(
  registry: Registry,
  views: Views,
  json: unknown,
  { rows = Number.POSITIVE_INFINITY }: ReadOptions = {},
): Result<InnerState> {
  const outline = readOutline(json, rows);
  if (outline.issues) return outline;
  const lifted = migrate(registry.modules, outline.value);
  if (lifted.issues) return lifted;

  const issues: Issue[] = [];
  const tables = new Map<string, WritableTable>();
  for (const [id, table] of registry.tables) {
    tables.set(id, readTable(table, lifted.value[id] ?? [], issues));
  }
  for (const id of Object.keys(lifted.value)) {
    if (!registry.tables.has(id))
      issues.push(issue('unknown_table', { path: ['tables', id], params: { table: id } }));
  }
  if (issues.length > 0) return refuse(...issues.slice(0, limits.issues));
  return ok(createState(tableSetOf(tables), views.read));
}

type Rows = Readonly<Record<string, readonly unknown[]>>;
interface Outline {
  readonly modules: Readonly<Record<string, number>>;
  readonly tables: Rows;
}

function readOutline(json: unknown, most: number): Result<Outline> {
  if (!isPlainObject(json) || json.format !== 'kpikit') {
    return refuse(issue('not_a_snapshot', { path: ['format'] }));
  }
  const { version } = json;
  if (version !== 1) {
    // Only these turn into a number whatever is in them.
    const isFigure = typeof version === 'number' || typeof version === 'string';
    const params = { version: isFigure ? Number(version) || 0 : 0 };
    return refuse(issue('unknown_format_version', { path: ['version'], params }));
  }
  const unsafe = unsafeKeyIn(json);
  if (unsafe) return refuse(unsafe);
  const { modules, tables } = json;
  if (
    !isPlainObject(modules) ||
    !Object.values(modules).every((each) => typeof each === 'number')
  ) {
    return refuse(issue('not_a_snapshot', { path: ['modules'] }));
  }
  if (!isPlainObject(tables) || !Object.values(tables).every(Array.isArray)) {
    return refuse(issue('not_a_snapshot', { path: ['tables'] }));
  }
  // Both shapes were checked on the lines above.
  const outline = { modules, tables } as Outline;
  const count = Object.values(outline.tables).reduce((sum, each) => sum + each.length, 0);
  if (count > most)
    return refuse(issue('too_many_rows', { path: ['tables'], params: { rows: count, most } }));
  return ok(outline);
}

function migrate(modules: readonly Module[], { modules: versions, tables }: Outline): Result<Rows> {
  let lifted: Rows = tables;
  for (const module of modules) {
    const current = module.version ?? 1;
    const saved = Object.hasOwn(versions, module.id) ? (versions[module.id] ?? current) : current;
    if (saved > current) {
      return refuse(
        issue('newer_module', {
          path: ['modules', module.id],
          params: { module: module.id, saved, current },
        }),
      );
    }
    for (let version = saved + 1; version <= current; version += 1) {
      const step = module.migrations?.find((migration) => migration.to === version);
      if (!step) {
        return refuse(
          issue('migration_missing', {
            path: ['modules', module.id],
            params: { module: module.id, to: version },
          }),
        );
      }
      lifted = { ...lifted, ...step.up(lifted) };
    }
  }
  return ok(lifted);
}

function readTable(table: AnyTable, rows: readonly unknown[], issues: Issue[]): WritableTable {
  const records: Row[] = [];
  const ids = new Set<string>();
  for (let index = 0; index < rows.length && issues.length < limits.issues; index += 1) {
    const read = readRow(table, rows[index], ids);
    if (read.issues) issues.push(...within(read.issues, 'tables', table.id, index));
    else records.push(read.value);
  }
  return tableOf(records);
}

function readRow(table: AnyTable, row: unknown, ids: Set<string>): Result<Row> {
  const read = readInput(table.schema, row, table.personal);
  if (read.issues) return read;
  const { id } = read.value;
  if (ids.has(id)) return refuse(issue('duplicate_id', { path: ['id'], params: { id } }));
  ids.add(id);
  return ok(plain(read.value));
}
