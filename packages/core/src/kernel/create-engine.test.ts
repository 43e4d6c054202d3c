import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { expectLawful } from '../testing/expect-lawful.ts';
import { given } from '../testing/given.ts';
import { testContext } from '../testing/test-context.ts';
import { createEngine } from './create-engine.ts';
import { defineCommand, foreignCommand, optional } from './define-command.ts';
import { defineEvent, foreignEvent } from './define-event.ts';
import { definePlugin } from './define-module.ts';
import { defineTable, foreignTable } from './define-table.ts';
import { anonymous } from './fact.ts';
import { admit, guard, guardCommit, transform, when } from './hooks.ts';
import { issue } from './issue.ts';
import { limits } from './limits.ts';
import { ok } from './result.ts';
import { boxes, boxMade, count, counted, makeBox, tally, total } from './tally.fixture.ts';
import { unwrap } from './unwrap.ts';
import { UsageError } from './usage-error.ts';

const engine = createEngine({ modules: [tally] });
const context = testContext();
const oneBox = [makeBox({ id: 'a', note: 'private' })];
const usage = (code: string) => expect.objectContaining({ name: 'UsageError', code });

describe('execute', () => {
  it('[K-1] gives the same commit for the same state, command and context', () => {
    given(engine, oneBox)
      .when(count({ boxId: 'a', by: 2 }))
      .thenFacts(counted({ entryId: 'entry-1', boxId: 'a', by: 2 }));
  });

  it('[K-2] leaves records and views as they were when refused', () => {
    const late = definePlugin({ id: 'late', hooks: [guardCommit(() => issue('late/no'))] });
    const guarded = createEngine({ modules: [tally], plugins: [late] });
    const state = unwrap(guarded.fromJSON(engine.toJSON(given(engine, oneBox).state)));
    expect(state.view(total).sum).toBe(0);
    const refused = guarded.execute(state, count({ boxId: 'a', by: 5 }), context);
    expect(refused.issues?.map(({ code, by }) => [code, by])).toEqual([['late/no', 'late']]);
    expect(state.get(boxes, 'a')?.count).toBe(0);
    expect(state.view(total).sum).toBe(0);
  });

  it('[K-3] fills defaults in before hooks see a command, and parses again after a transform', () => {
    const seen: unknown[] = [];
    const doubling = definePlugin({
      id: 'doubling',
      hooks: [
        transform(count, ({ command }) => {
          seen.push(command.input);
          return count({ boxId: command.input.boxId, by: command.input.by * 2 });
        }),
      ],
    });
    const wrong = definePlugin({
      id: 'wrong',
      hooks: [transform(count, () => ({ type: 'tally.count', input: { boxId: 7 } }))],
    });
    const both = (plugin: typeof doubling | typeof wrong) =>
      createEngine({ modules: [tally], plugins: [plugin] });
    given(both(doubling), oneBox)
      .when(count({ boxId: 'a' }))
      .thenFacts(counted({ entryId: 'entry-1', boxId: 'a', by: 2 }));
    expect(seen[0]).toEqual({ boxId: 'a', by: 1 });
    const outcome = both(wrong).execute(
      given(engine, oneBox).state,
      count({ boxId: 'a' }),
      context,
    );
    expect(outcome.issues?.[0]).toMatchObject({
      code: 'invalid_type',
      path: ['boxId'],
      by: 'wrong',
    });
  });

  it('[K-4] collects all vetoes of a command, each signed by its plugin', () => {
    const strict = definePlugin({
      id: 'strict',
      hooks: [
        guard(count, ({ before, after }) =>
          (after.get(boxes, 'a')?.count ?? 0) > (before.get(boxes, 'a')?.count ?? 0) + 1
            ? issue('strict/too_fast', { path: ['by'] })
            : null,
        ),
      ],
    });
    const odd = definePlugin({
      id: 'odd',
      hooks: [guard('*', ({ changes }) => changes.map(() => issue('odd/no')))],
    });
    const guarded = createEngine({ modules: [tally], plugins: [strict, odd] });
    const state = unwrap(guarded.fromJSON(engine.toJSON(given(engine, oneBox).state)));
    const issues = guarded.execute(state, count({ boxId: 'a', by: 3 }), context).issues;
    expect(issues?.map(({ code, by, command }) => [code, by, command])).toEqual([
      ['strict/too_fast', 'strict', 'tally.count'],
      ['odd/no', 'odd', 'tally.count'],
      ['odd/no', 'odd', 'tally.count'],
    ]);
  });

  it('[K-33] turns a command away before the domain answers, with every reason signed', () => {
    const house = definePlugin({
      id: 'house',
      hooks: [
        admit(count, ({ command, state: now }) =>
          now.get(boxes, command.input.boxId) ? null : issue('house/closed'),
        ),
        admit('*', ({ context: { actor } }) => (actor === 'thief' ? [issue('house/thief')] : null)),
      ],
    });
    const guarded = createEngine({ modules: [tally], plugins: [house] });
    const refusals = (boxId: string, actor: string) =>
      guarded
        .execute(
          unwrap(guarded.fromJSON(engine.toJSON(given(engine, oneBox).state))),
          count({ boxId }),
          { ...context, actor },
        )
        .issues?.map(({ code, by, command }) => [code, by, command]);
    expect(refusals('none', 'nam')).toEqual([['house/closed', 'house', 'tally.count']]);
    expect(refusals('none', 'thief')).toEqual([
      ['house/closed', 'house', 'tally.count'],
      ['house/thief', 'house', 'tally.count'],
    ]);
    expect(refusals('a', 'nam')).toBeUndefined();
  });

  it('[K-33] knows which command led to another, and whose code asked for it', () => {
    const seen = vi.fn();
    const watcher = definePlugin({
      id: 'watcher',
      hooks: [
        admit('*', ({ command, cause }) => {
          seen(command.type, cause && [cause.command.type, cause.by]);
        }),
        when(boxMade, ({ event }) => [count({ boxId: event.data.id })]),
      ],
    });
    const guarded = createEngine({ modules: [tally], plugins: [watcher] });
    unwrap(guarded.execute(guarded.emptyState(), makeBox({ id: 'b' }), context));
    expect(seen.mock.calls).toEqual([
      ['tally.makeBox', null],
      ['tally.count', ['tally.makeBox', 'watcher']],
    ]);
  });

  it('[K-5] asks guardCommit once, with the net changes of the whole commit', () => {
    const seen = vi.fn((_changes: readonly unknown[]) => []);
    const watcher = definePlugin({
      id: 'watcher',
      hooks: [guardCommit(({ changes }) => seen(changes))],
    });
    const watched = createEngine({ modules: [tally], plugins: [watcher] });
    watched.executeAll(
      watched.emptyState(),
      [...oneBox, count({ boxId: 'a' }), count({ boxId: 'a', by: -1 })],
      testContext(),
    );
    expect(seen).toHaveBeenCalledTimes(1);
    const tables = seen.mock.calls[0]?.[0].map((change) => (change as { table: string }).table);
    expect(tables).toEqual(['tally.boxes', 'tally.entries', 'tally.entries']);
  });

  it('[K-17] decides several commands as one commit, all or none, and says which one failed', () => {
    const state = engine.emptyState();
    const refused = engine.executeAll(state, [...oneBox, count({ boxId: 'b' })], testContext());
    expect(refused.issues?.[0]).toMatchObject({ code: 'tally/box_not_found', path: [1, 'boxId'] });
    expect(engine.toJSON(state)).toEqual(engine.toJSON(engine.emptyState()));
    const done = unwrap(
      engine.executeAll(state, [...oneBox, count({ boxId: 'a' })], testContext()),
    );
    expect(done.state.get(boxes, 'a')?.count).toBe(1);
  });

  it('[K-27] refuses bad input with code, path and the bad value, personal values kept out', () => {
    const { issues } = engine.execute(
      engine.emptyState(),
      { type: 'tally.makeBox', input: { id: 3, note: 'x'.repeat(21) } },
      context,
    );
    expect(issues).toEqual([
      {
        code: 'invalid_type',
        message: 'invalid_type',
        path: ['id'],
        params: { expected: 'string', value: 3 },
        command: 'tally.makeBox',
      },
      {
        code: 'too_big',
        message: 'too_big',
        path: ['note'],
        params: { origin: 'string', maximum: 20, inclusive: true },
        command: 'tally.makeBox',
      },
    ]);
  });
});

describe('reactions and requests', () => {
  const bonus = (answer: Parameters<typeof when<typeof counted>>[1]) =>
    createEngine({
      modules: [tally],
      plugins: [definePlugin({ id: 'bonus', hooks: [when(counted, answer)] })],
    });

  it('[K-6] answers a fact in the same commit, depth first', () => {
    const chained = bonus(({ event: { data } }) =>
      data.by < 3
        ? [count({ boxId: data.boxId, by: data.by + 1 }), count({ boxId: 'b', by: 10 })]
        : [],
    );
    const outcome = given(chained, [...oneBox, makeBox({ id: 'b' })]).when(
      count({ boxId: 'a', by: 1 }),
    );
    expect(outcome.commit?.events.map(({ data }) => (data as { by: number }).by)).toEqual([
      1, 2, 3, 10, 10,
    ]);
  });

  it('[K-7] drops only the subtree of an optional command that is refused, views included', () => {
    const hopeful = bonus(({ event: { data } }) =>
      data.by === 1
        ? [optional(count({ boxId: 'a', by: 5 })), optional(count({ boxId: 'a', by: 2 }))]
        : data.by === 5
          ? [count({ boxId: 'nowhere' })]
          : [],
    );
    const { commit } = given(hopeful, oneBox).when(count({ boxId: 'a' }));
    expect(commit?.state.get(boxes, 'a')?.count).toBe(3);
    expect(commit?.state.view(total).sum).toBe(3);
    expect(commit?.dropped.map(({ command, issues }) => [command.input, issues[0]?.code])).toEqual([
      [{ boxId: 'a', by: 5 }, 'tally/box_not_found'],
    ]);
  });

  it('[K-7] refuses the whole when a required answer is refused', () => {
    const demanding = bonus(() => [count({ boxId: 'nowhere' })]);
    given(demanding, oneBox)
      .when(count({ boxId: 'a' }))
      .thenRefused('tally/box_not_found');
  });

  it('[K-8] drops a command to an absent module and goes on', () => {
    const praise = foreignCommand('rewards.givePraise', z.strictObject({ to: z.string() }));
    const { commit } = given(
      bonus(() => [praise({ to: 'a' })]),
      oneBox,
    ).when(count({ boxId: 'a' }));
    expect(commit?.state.get(boxes, 'a')?.count).toBe(1);
    expect(commit?.dropped[0]?.issues[0]).toMatchObject({
      code: 'module_absent',
      params: { module: 'rewards' },
    });
  });

  it('[K-9] ends a reaction loop with a UsageError and takes everything back', () => {
    const endless = bonus(({ event: { data } }) => [count({ boxId: data.boxId })]);
    const { state } = given(endless, oneBox);
    expect(() => endless.execute(state, count({ boxId: 'a' }), context)).toThrow(
      usage('reaction_loop'),
    );
    expect(state.view(total).sum).toBe(0);
    expect(limits.reactionRounds).toBe(32);
  });

  it('[K-29] names the plugin whose hook throws', () => {
    const broken = bonus(() => {
      throw new Error('oops');
    });
    const { state } = given(broken, oneBox);
    expect(() => broken.execute(state, count({ boxId: 'a' }), context)).toThrow(
      usage('hook_threw'),
    );
  });
});

describe('misuse', () => {
  const pluginWith = (apply: Parameters<typeof defineEvent>[1]['apply']) => {
    const happened = defineEvent('acme.happened', {
      data: z.strictObject({}),
      ...(apply ? { apply } : {}),
    });
    const go = defineCommand('acme.go', {
      input: z.strictObject({}),
      decide: () => ok([happened({})]),
    });
    return { go, plugin: definePlugin({ id: 'acme', commands: [go], events: [happened] }) };
  };

  it('[K-10] a foreign write is a UsageError that names the repair', () => {
    const { go, plugin } = pluginWith((write) =>
      write.put(boxes, { id: 'x', count: 0, ownerId: null, note: null }),
    );
    const foreign = createEngine({ modules: [tally], plugins: [plugin] });
    expect(() => foreign.execute(foreign.emptyState(), go({}), context)).toThrow(
      usage('foreign_write'),
    );
  });

  it('[K-10] a write to a table that the module does not list is a UsageError', () => {
    const visits = defineTable('acme.visits', boxes.schema);
    const { go, plugin } = pluginWith((write) =>
      write.put(visits, { id: 'x', count: 0, ownerId: null, note: null }),
    );
    const unlisted = createEngine({ modules: [], plugins: [plugin] });
    expect(() => unlisted.execute(unlisted.emptyState(), go({}), context)).toThrow(
      usage('foreign_write'),
    );
  });

  it('[K-10] a fact of another module is a UsageError', () => {
    const go = defineCommand('acme.go', {
      input: z.strictObject({}),
      decide: () => ok([boxMade({ id: 'x', ownerId: null })]),
    });
    const foreign = createEngine({
      modules: [tally],
      plugins: [definePlugin({ id: 'acme', commands: [go] })],
    });
    expect(() => foreign.execute(foreign.emptyState(), go({}), context)).toThrow(
      usage('foreign_fact'),
    );
  });

  it('[K-10] an unknown command, a duplicate module, a stolen handle and a bad context are UsageErrors', () => {
    expect(() =>
      engine.execute(engine.emptyState(), { type: 'acme.nothing', input: {} }, context),
    ).toThrow(usage('unknown_command'));
    expect(() => createEngine({ modules: [tally, tally] })).toThrow(usage('duplicate_module'));
    expect(() => createEngine({ modules: [tally, { id: 'thief', tables: [boxes] }] })).toThrow(
      usage('foreign_handle'),
    );
    expect(() =>
      engine.execute(engine.emptyState(), count({ boxId: 'a' }), { ...context, now: '2025-01-01' }),
    ).toThrow(usage('bad_context'));
    expect(() => defineTable('Boxes', boxes.schema)).toThrow(usage('bad_handle_name'));
  });

  it('[K-10] an asynchronous schema is a UsageError', () => {
    const go = defineCommand('acme.go', {
      input: z.strictObject({ id: z.string().refine(async () => true) }),
      decide: () => ok([]),
    });
    const slow = createEngine({
      modules: [],
      plugins: [definePlugin({ id: 'acme', commands: [go] })],
    });
    expect(() => slow.execute(slow.emptyState(), go({ id: 'a' }), context)).toThrow(
      usage('async_schema'),
    );
  });

  it('[K-13] a record that JSON cannot carry is a UsageError; −0 becomes 0 and records are frozen', () => {
    const { commit } = given(engine, oneBox).when(count({ boxId: 'a', by: -0 }));
    expect(Object.is(commit?.state.get(boxes, 'a')?.count, 0)).toBe(true);
    expect(Object.isFrozen(commit?.state.get(boxes, 'a'))).toBe(true);
    expect(Object.isFrozen(commit?.events[0]?.data)).toBe(true);
    const notes = defineTable('acme.notes', z.object({ id: z.string(), at: z.unknown() }));
    const noted = defineEvent('acme.noted', {
      data: z.strictObject({}),
      apply: (write) => write.put(notes, { id: 'n', at: new Date(0) }),
    });
    const go = defineCommand('acme.go', {
      input: z.strictObject({}),
      decide: () => ok([noted({})]),
    });
    const dated = createEngine({
      modules: [],
      plugins: [definePlugin({ id: 'acme', tables: [notes], commands: [go], events: [noted] })],
    });
    expect(() => dated.execute(dated.emptyState(), go({}), context)).toThrow(usage('not_plain'));
  });

  it('[K-14] an append-only table takes new records alone', () => {
    const logs = defineTable('acme.logs', z.object({ id: z.string(), text: z.string() }), {
      appendOnly: true,
    });
    const logged = defineEvent('acme.logged', {
      data: z.strictObject({ text: z.string() }),
      apply: (write, { data }) => write.put(logs, { id: 'one', text: data.text }),
    });
    const log = defineCommand('acme.log', {
      input: z.strictObject({ text: z.string() }),
      decide: (_, input) => ok([logged(input)]),
    });
    const logging = createEngine({
      modules: [],
      plugins: [definePlugin({ id: 'acme', tables: [logs], commands: [log], events: [logged] })],
    });
    const { state } = unwrap(
      logging.execute(logging.emptyState(), log({ text: 'first' }), context),
    );
    expect(() => logging.execute(state, log({ text: 'second' }), context)).toThrow(
      usage('append_only'),
    );
  });
});

describe('events', () => {
  it('[K-11] carry no personal field; a replay with it gives the state, without it the fields are empty', () => {
    const { commit } = given(engine).when(makeBox({ id: 'a', note: 'private' }));
    expect(JSON.stringify(commit?.events)).not.toContain('private');
    const replayed = engine.replay(engine.emptyState(), commit?.events ?? []);
    expect(replayed.get(boxes, 'a')?.note).toBe('private');
    const stored = JSON.parse(JSON.stringify(commit?.events));
    expect(engine.replay(engine.emptyState(), stored).get(boxes, 'a')?.note).toBeNull();
    expect(() => engine.replay(engine.emptyState(), [{ ...stored[0], type: 'acme.gone' }])).toThrow(
      UsageError,
    );
  });

  it('[K-12] an anonymous fact is committed with nobody behind it', () => {
    const whispered = defineEvent('acme.whispered', { data: z.strictObject({}) });
    const whisper = defineCommand('acme.whisper', {
      input: z.strictObject({}),
      decide: () => ok([anonymous(whispered({}))]),
    });
    const quiet = createEngine({
      modules: [],
      plugins: [definePlugin({ id: 'acme', commands: [whisper], events: [whispered] })],
    });
    const { events } = unwrap(
      quiet.execute(quiet.emptyState(), whisper({}), { ...context, onBehalfOf: 'minh' }),
    );
    expect(events[0]).toMatchObject({ by: null, onBehalfOf: null, command: 'acme.whisper' });
    const named = unwrap(
      engine.execute(engine.emptyState(), makeBox({ id: 'a' }), { ...context, onBehalfOf: 'minh' }),
    );
    expect(named.events[0]).toMatchObject({ by: 'nam', onBehalfOf: 'minh' });
  });
});

describe('views', () => {
  it('[K-15] stay in step, answer for older states by a rebuild, and stay put in a preview', () => {
    const first = given(engine, oneBox).state;
    expect(first.view(total).sum).toBe(0);
    const second = unwrap(engine.execute(first, count({ boxId: 'a', by: 4 }), context)).state;
    expect(second.view(total).sum).toBe(4);
    expect(first.view(total).sum).toBe(0);
    const dreamt = unwrap(engine.preview(second, [count({ boxId: 'a', by: 10 })], context));
    expect(dreamt.state.get(boxes, 'a')?.count).toBe(14);
    expect(second.view(total).sum).toBe(4);
    const third = unwrap(engine.execute(second, count({ boxId: 'a' }), context));
    expect(third.state.view(total).sum).toBe(5);
    expect(engine.rewind(third).view(total).sum).toBe(4);
  });

  it('[K-15a] are the ones that its modules bring, whichever handle asks', () => {
    const doubled = { ...total, build: () => ({ sum: 100 }) };
    const other = createEngine({ modules: [{ ...tally, views: [doubled] }] });
    const { state } = unwrap(other.execute(other.emptyState(), makeBox({ id: 'a' }), context));
    expect(state.view(total).sum).toBe(100);
  });
});

describe('siblings', () => {
  const SmallBox = z.object({ id: z.string(), count: z.number() });
  const theirBoxes = foreignTable('tally.boxes', SmallBox);
  const theirCounted = foreignEvent('tally.counted', z.object({ boxId: z.string() }));
  const seen: string[] = [];
  const plugin = definePlugin({
    id: 'neighbour',
    hooks: [
      when(theirCounted, ({ event, state }) => {
        seen.push(`${event.data.boxId}=${state.get(theirBoxes, event.data.boxId)?.count}`);
        return [];
      }),
    ],
  });

  it('[K-26] are read through an own small schema, and are simply empty when absent', () => {
    const near = createEngine({ modules: [tally], plugins: [plugin] });
    const { commit } = given(near, oneBox).when(count({ boxId: 'a', by: 2 }));
    expect(seen).toContain('a=2');
    expect(commit?.state.all(theirBoxes)).toEqual([{ id: 'a', count: 2 }]);
    const alone = createEngine({ modules: [], plugins: [plugin] });
    expect(alone.emptyState().all(theirBoxes)).toEqual([]);
  });
});

it('[K-26] a sibling’s event that does not fit the reader’s schema is not told', () => {
  const heard: unknown[] = [];
  const theirs = foreignEvent('tally.counted', z.object({ boxId: z.string() }));
  const changed = foreignEvent('tally.counted', z.object({ boxId: z.number() }));
  const plugin = definePlugin({
    id: 'reader',
    hooks: [theirs, changed].map((handle) =>
      when(handle, ({ event }) => {
        heard.push(event.data);
        return [];
      }),
    ),
  });
  const reading = createEngine({ modules: [tally], plugins: [plugin] });
  unwrap(
    reading.executeAll(reading.emptyState(), [...oneBox, count({ boxId: 'a' })], testContext()),
  );
  expect(heard).toEqual([{ boxId: 'a' }]);
});

it('[K-20] readCommand checks untrusted JSON and never throws', () => {
  expect(engine.readCommand({ type: 'tally.count', input: { boxId: 'a' } })).toEqual({
    value: { type: 'tally.count', input: { boxId: 'a' } },
  });
  const codes = [
    null,
    [],
    'x',
    {},
    { type: 7 },
    { type: 'tally.nothing' },
    { type: 'tally.count', input: { boxId: 'a', more: 1 } },
  ].map((json) => engine.readCommand(json).issues?.[0]?.code);
  expect(codes).toEqual([
    'not_a_command',
    'not_a_command',
    'not_a_command',
    'not_a_command',
    'not_a_command',
    'unknown_command',
    'unrecognized_keys',
  ]);
});

it('[K-1] expectLawful finds a decision that is not deterministic', () => {
  let calls = 0;
  const drawn = defineEvent('acme.drawn', { data: z.strictObject({ n: z.number() }) });
  const draw = defineCommand('acme.draw', {
    input: z.strictObject({}),
    decide: () => {
      calls += 1;
      return ok([drawn({ n: calls })]);
    },
  });
  const random = createEngine({
    modules: [],
    plugins: [definePlugin({ id: 'acme', commands: [draw], events: [drawn] })],
  });
  expect(() => expectLawful(random, random.emptyState(), draw({}), context)).toThrow(
    'another commit',
  );
});
