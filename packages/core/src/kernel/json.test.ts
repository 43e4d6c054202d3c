import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { createEngine } from './create-engine.ts';
import { defineModule } from './define-module.ts';
import { boxes, count, makeBox, tally } from './tally.fixture.ts';
import { unwrap } from './unwrap.ts';

const engine = createEngine({ modules: [tally] });
const { state } = given(engine, [
  makeBox({ id: 'b', note: 'Trâm' }),
  makeBox({ id: 'a' }),
  count({ boxId: 'a' }),
]);
const snapshot = engine.toJSON(state);
const codeOf = (json: unknown, options?: Parameters<typeof engine.fromJSON>[1]) =>
  engine.fromJSON(json, options).issues?.map(({ code, path }) => [code, path?.join('.')]);

describe('toJSON and fromJSON', () => {
  it('[K-19] round-trip without loss, sorted, with format and module versions', () => {
    const read = unwrap(engine.fromJSON(JSON.parse(JSON.stringify(snapshot))));
    expect(engine.toJSON(read)).toEqual(snapshot);
    expect(snapshot).toMatchObject({ format: 'kpikit', version: 1, modules: { tally: 1 } });
    expect(snapshot.tables['tally.boxes']?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('[K-19] refuse what does not hold, with the path, and give nothing half done', () => {
    const tables = {
      ...snapshot.tables,
      'tally.boxes': [
        { id: 'a', count: 'many', ownerId: null, note: 3 },
        { id: 'b', count: 0, ownerId: null, note: null },
        { id: 'b', count: 0, ownerId: null, note: null },
      ],
    };
    expect(codeOf({ ...snapshot, tables })).toEqual([
      ['invalid_type', 'tables.tally.boxes.0.count'],
      ['invalid_type', 'tables.tally.boxes.0.note'],
      ['duplicate_id', 'tables.tally.boxes.2.id'],
    ]);
    expect(codeOf({ ...snapshot, tables: { 'acme.gone': [] } })).toEqual([
      ['unknown_table', 'tables.acme.gone'],
    ]);
    expect(codeOf(null)).toEqual([['not_a_snapshot', 'format']]);
    expect(codeOf({ format: 'kpikit', version: 2 })).toEqual([
      ['unknown_format_version', 'version'],
    ]);
    expect(codeOf({ ...snapshot, modules: [] })).toEqual([['not_a_snapshot', 'modules']]);
    expect(codeOf({ ...snapshot, tables: { 'tally.boxes': {} } })).toEqual([
      ['not_a_snapshot', 'tables'],
    ]);
    expect(codeOf(snapshot, { rows: 2 })).toEqual([['too_many_rows', 'tables']]);
  });

  it('[K-19] refuse keys that could reach a prototype, and nesting too deep [T05] [T18]', () => {
    expect(
      codeOf(
        JSON.parse(
          '{"format":"kpikit","version":1,"modules":{},"tables":{"x":[{"__proto__":{"polluted":1}}]}}',
        ),
      ),
    ).toEqual([['unsafe_key', 'tables.x.0.__proto__']]);
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(codeOf({ format: 'kpikit', version: 1, deep })?.[0]?.[0]).toBe('too_deep');
  });

  it('[K-19] report at most 100 issues', () => {
    const many = Array.from({ length: 5_000 }, () => ({}));
    expect(codeOf({ ...snapshot, tables: { 'tally.boxes': many } })).toHaveLength(100);
  });

  it('[K-19] lift old records with the module’s migrations and refuse newer ones', () => {
    const renamed = defineModule({
      ...tally,
      version: 2,
      migrations: [
        {
          to: 2,
          up: (tables: Readonly<Record<string, readonly unknown[]>>) => ({
            'tally.boxes': (tables['tally.boxes'] ?? []).map((row) => ({
              ...(row as object),
              ownerId: 'nam',
            })),
          }),
        },
      ],
    });
    const newer = createEngine({ modules: [renamed] });
    expect(unwrap(newer.fromJSON(snapshot)).get(boxes, 'a')?.ownerId).toBe('nam');
    expect(engine.fromJSON(newer.toJSON(newer.emptyState())).issues?.[0]).toMatchObject({
      code: 'newer_module',
      params: { saved: 2, current: 1 },
    });
    const gap = createEngine({ modules: [{ ...tally, version: 3 }] });
    expect(gap.fromJSON(snapshot).issues?.[0]?.code).toBe('migration_missing');
  });
});
