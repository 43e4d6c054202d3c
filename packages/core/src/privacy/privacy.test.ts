import { describe, expect, it } from 'vitest';
import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { reviseTarget } from '../commands/revise-target.ts';
import { syncDirectory } from '../commands/sync-directory.ts';
import { createEngine } from '../kernel/create-engine.ts';
import type { Command } from '../kernel/define-command.ts';
import { defineCommand } from '../kernel/define-command.ts';
import { defineModule } from '../kernel/define-module.ts';
import { anonymous } from '../kernel/fact.ts';
import { ok } from '../kernel/result.ts';
import { boxes, boxMade, count, makeBox, tally } from '../kernel/tally.fixture.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { dueForErasure } from './due-for-erasure.ts';
import { exportPerson } from './export-person.ts';
import { historyOf, type KeptCommit } from './history-of.ts';
import { personalDataInventory } from './personal-data-inventory.ts';
import { RetentionRule } from './retention-rule.ts';

const whisper = defineCommand('tally.whisper', {
  input: makeBox.input,
  decide: (_state, { id, ownerId }) => ok([anonymous(boxMade({ id, ownerId }, { note: null }))]),
});
const quietTally = defineModule({ ...tally, commands: [...tally.commands, whisper] });
const engine = createEngine({ modules: [core, quietTally] });
const kpi = createKpi({
  id: 'M1',
  statement: 'Demo',
  target: atLeast(80),
  status: 'active',
  owners: [{ personId: 'minh' }],
  extra: { minh: 1 },
});

/** Executes commands one commit each, as a server does, and keeps what a host would keep. */
function kept(commands: readonly Command[], context = testContext({ actor: 'minh' })) {
  let { state } = given(engine, smallCompany());
  const commits: KeptCommit[] = [];
  for (const command of commands) {
    const commit = unwrap(engine.execute(state, command, context));
    commits.push(JSON.parse(JSON.stringify({ events: commit.events, changes: commit.changes })));
    state = commit.state;
  }
  return { state, commits };
}

describe('personalDataInventory', () => {
  const inventory = personalDataInventory(engine.registry);

  it('[H-18] lists every personal field with its readers, plugins included', () => {
    expect(inventory.fields).toContainEqual({
      table: 'core.measurements',
      path: 'note',
      readers: ['self', 'manager', 'participant'],
    });
    expect(inventory.fields).toContainEqual({
      table: 'core.people',
      path: 'name',
      readers: ['everyone'],
    });
    expect(inventory.fields).toContainEqual({
      table: 'tally.boxes',
      path: 'note',
      readers: ['self', 'manager', 'participant'],
    });
    const declared = [...engine.registry.tables.values()].flatMap(({ personal }) => personal);
    expect(inventory.fields).toHaveLength(declared.length);
  });

  it('[H-18] the core keeps these personal fields and no others', () => {
    const { fields } = personalDataInventory(createEngine({ modules: [core] }).registry);
    expect(fields.map(({ table, path }) => `${table} ${path}`)).toEqual([
      'core.goalRevisions why',
      'core.measurements note',
      'core.measurements evidence',
      'core.people name',
      'core.people title',
      'core.results why',
      'core.targetRevisions why',
    ]);
  });

  it('[H-18] names the tables about people and the inputs with their words', () => {
    expect(inventory.about).toContain('core.people');
    expect(inventory.about).not.toContain('core.cycles');
    expect(inventory.inputs).toContainEqual({ command: 'core.reviseTarget', path: 'why' });
  });
});

describe('exportPerson', () => {
  const { state } = kept([
    kpi,
    recordMeasurement({ kpiId: 'M1', value: 40, note: 'lời của Minh' }),
    makeBox({ id: 'a', ownerId: 'minh', note: 'hộp của Minh' }),
    makeBox({ id: 'minh', ownerId: 'tram', note: 'hộp của Trâm' }),
  ]);
  const exported = exportPerson(state, engine.registry, 'minh');
  const tableOf = (id: string) => exported.tables.find(({ table }) => table === id);

  it('[H-19] gives whole what is about the person, over all modules', () => {
    expect(tableOf('core.people')?.about).toMatchObject([{ id: 'minh', name: 'Minh' }]);
    expect(tableOf('core.kpis')?.about.map(({ id }) => id)).toEqual(['M1']);
    expect(tableOf('core.measurements')?.about).toMatchObject([{ note: 'lời của Minh' }]);
    expect(tableOf('tally.boxes')?.about).toMatchObject([{ id: 'a', note: 'hộp của Minh' }]);
    expect(exported.tables.map(({ table }) => table)).toEqual(
      exported.tables.map(({ table }) => table).sort(),
    );
  });

  it('[H-19] what names the person and is about others comes without the words of others [T26]', () => {
    expect(tableOf('tally.boxes')?.naming).toEqual([
      { id: 'minh', count: 0, ownerId: 'tram', note: null },
    ]);
    expect(JSON.stringify(exported)).not.toContain('Trâm');
    const nam = exportPerson(state, engine.registry, 'nam');
    expect(nam.tables.find(({ table }) => table === 'core.people')?.naming).toMatchObject([
      { id: 'phuc', name: null },
      { id: 'thao', name: null },
      { id: 'tien', name: null },
    ]);
  });

  it('[H-19] lists in the words of others come empty, and stay lists [T26]', () => {
    const evidence = [{ label: 'tram', url: null }];
    const told = recordMeasurement({ kpiId: 'M1', value: 7, note: 'riêng', evidence });
    const { state: here } = kept([kpi, told]);
    const tables = exportPerson(here, engine.registry, 'tram').tables;
    expect(tables.find(({ table }) => table === 'core.measurements')).toMatchObject({
      about: [],
      naming: [{ value: 7, by: 'minh', note: null, evidence: [] }],
    });
  });

  it('[H-19] a person erased leaves nothing to export [T55]', () => {
    const { state: erased } = engine.erasePerson(state, 'minh', 'p-1');
    expect(exportPerson(erased, engine.registry, 'minh').tables).toEqual([]);
  });
});

describe('historyOf', () => {
  const asDeputy = testContext({ actor: 'phuc', onBehalfOf: 'nam' });
  const revise = reviseTarget({ kpiId: 'M1', to: atLeast(50), cause: 'other', why: 'lý do riêng' });
  const { commits } = kept([kpi, recordMeasurement({ kpiId: 'M1', value: 1 }), revise], asDeputy);

  it('[H-20] tells who, in whose place, when, by which command, and what changed', () => {
    expect(historyOf(commits, engine.registry, { table: 'core.kpis', id: 'M1' })).toMatchObject([
      { verb: 'created', commands: ['core.createKpi'], by: 'phuc' },
      {
        verb: 'changed',
        by: 'phuc',
        onBehalfOf: 'nam',
        at: '2025-01-06T02:00:00.000Z',
        commands: ['core.reviseTarget'],
        events: ['core.targetRevised'],
        fields: [{ field: 'target', before: atLeast(80), after: atLeast(50) }],
      },
    ]);
    expect(historyOf(commits, engine.registry, { table: 'core.links' })).toEqual([]);
  });

  it('[H-20] personal fields are named, their words are not told [T31]', () => {
    const [revision] = historyOf(commits, engine.registry, { table: 'core.targetRevisions' });
    expect(revision?.fields).toContainEqual({ field: 'why', personal: true });
    expect(JSON.stringify(revision)).not.toContain('lý do riêng');
  });

  it('[H-20] an anonymous fact stays so, also beside signed ones of one commit', () => {
    const both = engine.executeAll(
      engine.emptyState(),
      [
        makeBox({ id: 'signed' }),
        { type: whisper.type, input: { id: 'quiet' } },
        count({ boxId: 'quiet' }),
      ],
      asDeputy,
    );
    const who = historyOf([unwrap(both)], engine.registry, { table: boxes.id });
    expect(who.map(({ id, by, onBehalfOf }) => [id, by, onBehalfOf])).toEqual([
      ['signed', 'phuc', 'nam'],
      ['quiet', null, null],
    ]);
  });

  it('[H-20] a removed record is told as removed', () => {
    const change = { table: boxes.id, id: 'a', before: { id: 'a' }, after: null };
    const [first] = commits;
    const events = (first?.events ?? []).map((event) => ({ ...event, type: 'tally.counted' }));
    const [entry] = historyOf([{ events, changes: [change] }], engine.registry, {
      table: boxes.id,
    });
    expect(entry).toMatchObject({ verb: 'removed', fields: [{ field: 'id', after: null }] });
    const orphan = historyOf([{ events: [], changes: [change] }], engine.registry, {
      table: boxes.id,
    });
    expect(orphan).toEqual([]);
  });
});

describe('dueForErasure', () => {
  const leaver = (id: string, activeUntilOn: string | null) => ({
    id,
    name: null,
    title: null,
    activeFromOn: null,
    activeUntilOn,
    placements: [],
  });
  const { state } = given(engine, [
    syncDirectory({
      people: [
        leaver('tien', '2024-01-31'),
        leaver('minh', '2024-02-29'),
        leaver('nam', null),
        leaver('phuc', '2020-01-01'),
        leaver('thao', '2024-01-31'),
      ],
    }),
  ]);

  it('[H-21] names leavers whose time has come, the longest due first, kept ones left out', () => {
    const rule = RetentionRule.parse({ months: 12, keepIds: ['phuc'] });
    const due = (on: string) => dueForErasure(state, rule, on).map(({ personId }) => personId);
    expect(due('2025-01-31')).toEqual([]);
    expect(due('2025-02-01')).toEqual(['thao', 'tien']);
    expect(due('2025-02-28')).toEqual(['thao', 'tien']);
    expect(due('2025-03-01')).toEqual(['thao', 'tien', 'minh']);
    expect(dueForErasure(state, { months: 0, keepIds: [] }, '2024-02-01')[0]).toEqual({
      personId: 'phuc',
      leftOn: '2020-01-01',
      dueOn: '2020-01-02',
    });
  });
});
