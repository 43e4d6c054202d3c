import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKpiStatus } from '../commands/change-kpi-status.ts';
import { createGoal } from '../commands/create-goal.ts';
import { createKpi } from '../commands/create-kpi.ts';
import { editKpi } from '../commands/edit-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { reviseTarget } from '../commands/revise-target.ts';
import { syncDirectory } from '../commands/sync-directory.ts';
import { unlinkNodes } from '../commands/unlink-nodes.ts';
import { linkMap } from '../model/link-map.ts';
import { orgPolicy } from '../model/org-policy.ts';
import { kpis, measurements } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { applyChanges } from './apply-changes.ts';
import { createEngine } from './create-engine.ts';
import type { Command } from './define-command.ts';
import { openReplica } from './open-replica.ts';
import type { Replica } from './replica.ts';
import type { ReplicaReader } from './replica-json.ts';
import type { State } from './state.ts';
import { unwrap } from './unwrap.ts';
import { visibleChanges } from './visible-changes.ts';
import { visibleSnapshot } from './visible-snapshot.ts';
import { type ReadPolicy, visibleTo } from './visible-to.ts';

const engine = createEngine({ modules: [core] });
const { registry } = engine;
const people = ['nam', 'phuc', 'minh', 'tram', 'thao'] as const;
const start = given(engine, [
  ...smallCompany(),
  createGoal({ id: 'G', title: 'Tăng trưởng doanh thu 25%' }),
  createKpi({
    id: 'K0',
    statement: 'Demo',
    target: atLeast(80),
    status: 'active',
    owners: [{ personId: 'minh' }],
    contributesTo: [{ kind: 'goal', id: 'G' }],
  }),
]).state;
const policy = orgPolicy('2025-01-06');
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const opened = (state: State, reader: Omit<ReplicaReader, 'version'>, version = 0) =>
  unwrap(
    openReplica(registry, overTheWire(visibleSnapshot(state, registry, { ...reader, version }))),
  );

/** Everything a replica says, as a reader would compare it with the server's answer. */
const contents = (of: Pick<Replica, 'all'>) =>
  [...registry.tables.values()].map((table) => [table.id, of.all(table)]);

const person = fc.constantFrom(...people);
const kpi = fc.nat(4).map((at) => `K${at}`);
const wish: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ id: kpi, owner: person, confidential: fc.boolean() })
    .map(({ id, owner, confidential }) =>
      createKpi({
        id,
        statement: 'Demo',
        target: atLeast(80),
        status: 'active',
        owners: [{ personId: owner }],
        confidential,
        contributesTo: [{ kind: 'goal', id: 'G' }],
      }),
    ),
  fc.record({ kpiId: kpi, confidential: fc.boolean() }).map((input) => editKpi(input)),
  fc
    .record({ kpiId: kpi, owner: person, supporter: person })
    .map(({ kpiId, owner, supporter }) =>
      editKpi({ kpiId, owners: [{ personId: owner }], supporterIds: [supporter] }),
    ),
  fc
    .record({ kpiId: kpi, value: fc.integer(), note: fc.string() })
    .map((input) => recordMeasurement(input)),
  kpi.map((kpiId) => reviseTarget({ kpiId, to: atLeast(1), cause: 'other', why: 'riêng' })),
  kpi.map((kpiId) => changeKpiStatus({ kpiId, to: 'dropped' })),
  fc.nat(6).map((at) => unlinkNodes({ linkId: `link-${at}` })),
  // Another manager changes who may read what, though no KPI changes with it.
  fc.record({ id: person, managerId: fc.option(person) }).map(({ id, managerId }) =>
    syncDirectory({
      people: [
        {
          id,
          name: id,
          title: null,
          activeFromOn: null,
          activeUntilOn: null,
          placements: [{ fromOn: '2024-01-01', orgUnitId: 'sales', managerId }],
        },
      ],
    }),
  ),
);

describe('a replica', () => {
  it('[K-31] reads as visibleTo of the newest state, whatever was committed, for every reader', () => {
    const commits = fc.array(fc.record({ command: wish, actor: person }), { maxLength: 12 });
    const { relationsTo, rules = {} } = policy;
    const readPolicy = fc.constantFrom<ReadPolicy>(policy, { relationsTo, rules });
    fc.assert(
      fc.property(commits, person, readPolicy, (story, actor, by) => {
        const { newId } = testContext();
        const reader = { actor, policy: by };
        let state = start;
        let replica = opened(state, reader);
        for (const { command, actor: who } of story) {
          const context = {
            ...testContext({ actor: who }),
            newId: (noun: string) => `${newId(noun)}b`,
          };
          const done = engine.execute(state, command, context);
          if (done.issues) continue;
          state = done.value.state;
          const version = replica.version + 1;
          const changes = visibleChanges(done.value, registry, { ...reader, version });
          replica = unwrap(applyChanges(replica, overTheWire(changes)));
          expect(contents(replica)).toEqual(contents(visibleTo(state, actor, by)));
          expect(replica.view(linkMap)).toEqual(opened(state, reader).view(linkMap));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[K-31] a record that becomes confidential leaves those who may not see it', () => {
    const hide = editKpi({ kpiId: 'K0', confidential: true });
    const commit = unwrap(engine.execute(start, hide, testContext()));
    const slice = (actor: string) =>
      visibleChanges(commit, registry, { actor, policy, version: 1 });
    expect(slice('thao').changes).toEqual([{ table: kpis.id, id: 'K0', after: null }]);
    expect(slice('phuc').changes).toMatchObject([{ id: 'K0', after: { confidential: true } }]);
    const replica = opened(start, { actor: 'thao', policy });
    expect(replica.get(kpis, 'K0')).toBeDefined();
    expect(unwrap(applyChanges(replica, slice('thao'))).get(kpis, 'K0')).toBeUndefined();
    expect(replica.get(kpis, 'K0')).toBeDefined();
  });

  it('[K-31] words of others never leave the server', () => {
    const record = recordMeasurement({ kpiId: 'K0', value: 1, note: 'riêng tư' });
    const commit = unwrap(engine.execute(start, record, testContext({ actor: 'minh' })));
    const slice = (actor: string | null) =>
      visibleChanges(commit, registry, { actor, policy, version: 1 });
    expect(JSON.stringify(slice('phuc'))).toContain('riêng tư');
    expect(JSON.stringify(slice('thao'))).not.toContain('riêng tư');
    expect(slice(null).changes).toEqual([]);
    const replica = unwrap(applyChanges(opened(start, { actor: 'thao', policy }), slice('thao')));
    expect(replica.all(measurements)[0]).toMatchObject({ value: 1, note: null });
  });

  it('[K-31] a commit may be an erasure as well', () => {
    const erased = engine.erasePerson(start, 'minh', 'người 1');
    const reader = { actor: 'nam', policy };
    const changes = visibleChanges({ before: start, ...erased }, registry, {
      ...reader,
      version: 1,
    });
    const replica = unwrap(applyChanges(opened(start, reader), overTheWire(changes)));
    expect(contents(replica)).toEqual(contents(visibleTo(erased.state, 'nam', policy)));
  });
});

describe('outside JSON', () => {
  const replica = opened(start, { actor: 'nam', policy }, 4);
  const change = (after: unknown, id = 'K0', table = kpis.id) => ({
    from: 4,
    to: 5,
    changes: [{ table, id, after }],
  });
  const codes = (json: unknown) => applyChanges(replica, json).issues?.map(({ code }) => code);

  it('[K-32] the same changes twice are in once, and a gap is refused', () => {
    const gone = change(null);
    const next = unwrap(applyChanges(replica, gone));
    expect(next.version).toBe(5);
    expect(unwrap(applyChanges(next, gone))).toBe(next);
    expect(codes({ from: 6, to: 7, changes: [] })).toEqual(['replica_gap']);
    expect(codes({ from: 4, to: 9, changes: [] })).toEqual(['not_changes']);
  });

  it('[K-32] what is no change is refused whole, with its place', () => {
    for (const json of [null, [], 'x', {}, { from: 4, to: 5 }, { from: '4', to: 5, changes: [] }]) {
      expect(codes(json)).toEqual(['not_changes']);
    }
    expect(codes(change(null, 'K0', 'nobody.knows'))).toEqual(['unknown_table']);
    expect(codes({ from: 4, to: 5, changes: [null] })).toEqual(['not_changes']);
    const whole = replica.get(kpis, 'K0');
    expect(codes(change({ ...whole, id: 'other' }))).toEqual(['not_changes']);
    expect(codes(change({ ...whole, points: 9 }))).toEqual(['unrecognized_keys']);
    const { issues } = applyChanges(replica, change({ ...whole, confidential: 'no' }));
    expect(issues).toMatchObject([{ path: ['changes', 0, 'after', 'confidential'] }]);
    expect(replica.get(kpis, 'K0')).toBe(whole);
  });

  it('[K-32] keys that reach for the prototype are refused, and nothing is polluted [T19]', () => {
    for (const json of [
      '{"from":4,"to":5,"changes":[{"table":"core.kpis","id":"K0","after":{"__proto__":{"owned":1}}}]}',
      '{"from":4,"to":5,"changes":[{"table":"core.kpis","id":"K0","after":{"extra":{"constructor":1}}}]}',
      '{"from":4,"to":5,"changes":[{"table":"core.kpis","id":"K0","after":{"extra":{"x":{"__proto__":{"owned":1}}}}}]}',
      '{"__proto__":{"owned":1},"from":4,"to":5,"changes":[]}',
    ]) {
      expect(codes(JSON.parse(json))).toEqual(['unsafe_key']);
    }
    const snapshot = '{"version":0,"tables":{"core.kpis":[{"id":"x","__proto__":{}}]}}';
    expect(openReplica(registry, JSON.parse(snapshot)).issues?.[0]?.code).toBe('unsafe_key');
    expect(codes(change(null, '__proto__', '__proto__'))).toEqual(['unknown_table']);
    expect(Object.hasOwn(Object.prototype, 'owned')).toBe(false);
  });

  it('[K-32] a snapshot is read whole or not at all', () => {
    const snapshot = visibleSnapshot(start, registry, { actor: 'nam', policy, version: 0 });
    for (const json of [null, {}, { ...snapshot, version: 'x' }, { ...snapshot, tables: [] }]) {
      expect(openReplica(registry, json).issues?.[0]?.code).toBe('not_a_replica');
    }
    const tables = { ...snapshot.tables, [kpis.id]: [{ id: 'K0' }], [measurements.id]: 'x' };
    const { issues = [] } = openReplica(registry, { ...snapshot, tables });
    expect(issues.at(0)?.path?.slice(0, 3)).toEqual(['tables', kpis.id, 0]);
    expect(issues.at(-1)?.path?.slice(0, 3)).toEqual(['tables', measurements.id, 0]);
  });
});
