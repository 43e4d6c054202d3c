import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { testContext } from '../testing/test-context.ts';
import { createWorkspace } from './create-workspace.ts';
import { defineCommand } from './define-command.ts';
import { defineEvent } from './define-event.ts';
import { defineModule, definePlugin } from './define-module.ts';
import { defineTable } from './define-table.ts';
import { defineView } from './define-view.ts';
import { on } from './hooks.ts';
import { ok } from './result.ts';
import { boxes, boxMade, count, counted, makeBox, tally, total } from './tally.fixture.ts';
import { unwrap } from './unwrap.ts';

const open = (options: { keep?: number } = {}) => {
  const context = testContext();
  return createWorkspace({ modules: [tally], context: () => context, ...options });
};

describe('a workspace', () => {
  it('[K-16] tells listeners in order; one that throws or rejects is reported and stops nobody', async () => {
    const workspace = open();
    const heard: string[] = [];
    workspace.on(boxMade, () => {
      throw new Error('listener');
    });
    workspace.on(boxMade, async () => {
      throw new Error('later');
    });
    workspace.on(boxMade, ({ data }) => heard.push(data.id));
    const off = workspace.on('*', ({ type }) => heard.push(type));
    workspace.execute(makeBox({ id: 'a' }));
    off();
    workspace.execute(makeBox({ id: 'b' }));
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual(['a', 'tally.boxMade', 'b']);
    expect(workspace.listenerErrors.map(({ error }) => String(error)).sort()).toEqual([
      'Error: later',
      'Error: later',
      'Error: listener',
      'Error: listener',
    ]);
  });

  it('[K-16] a reporter that throws stops nobody either', () => {
    const context = testContext();
    const workspace = createWorkspace({
      modules: [tally],
      context: () => context,
      onListenerError: () => {
        throw new Error('reporter');
      },
    });
    const heard: string[] = [];
    workspace.on(boxMade, () => {
      throw new Error('listener');
    });
    workspace.on(boxMade, ({ data }) => heard.push(data.id));
    expect(workspace.execute(makeBox({ id: 'a' })).issues).toBeUndefined();
    expect(heard).toEqual(['a']);
  });

  it('[K-16] listeners added or removed meanwhile count from the next event; re-entrant facts are told after', () => {
    const workspace = open();
    const heard: string[] = [];
    workspace.on(boxMade, ({ data }) => {
      heard.push(`first ${data.id}`);
      if (data.id !== 'a') return;
      workspace.on(boxMade, (event) => heard.push(`new ${event.data.id}`));
      expect(workspace.execute(makeBox({ id: 'b' })).issues).toBeUndefined();
    });
    workspace.on(boxMade, ({ data }) => heard.push(`second ${data.id}`));
    workspace.execute(makeBox({ id: 'a' }));
    expect(heard).toEqual(['first a', 'second a', 'first b', 'second b', 'new b']);
  });

  it('[K-16] plugins watch with on() and hear nothing of refused commands', () => {
    const heard: string[] = [];
    const context = testContext();
    const watcher = definePlugin({
      id: 'watcher',
      hooks: [on(counted, ({ data }) => heard.push(data.boxId))],
    });
    const workspace = createWorkspace({
      modules: [tally],
      plugins: [watcher],
      context: () => context,
    });
    workspace.execute(count({ boxId: 'a' }));
    workspace.executeAll([makeBox({ id: 'a' }), count({ boxId: 'a' })]);
    expect(heard).toEqual(['a']);
    expect(workspace.version).toBe(1);
  });

  it('[K-21] subscribes to a selected value with a stable snapshot', () => {
    const workspace = open();
    workspace.execute(makeBox({ id: 'a' }));
    const seen: number[] = [];
    const list = workspace.watch((state) => state.all(boxes).map(({ id }) => id));
    const off = workspace.subscribe(
      (state) => state.get(boxes, 'a')?.count ?? 0,
      (value) => seen.push(value),
    );
    const before = list.snapshot();
    workspace.execute(count({ boxId: 'a' }));
    expect(list.snapshot()).toBe(before);
    workspace.execute(makeBox({ id: 'b' }));
    expect(list.snapshot()).toEqual(['a', 'b']);
    off();
    workspace.execute(count({ boxId: 'a' }));
    expect(seen).toEqual([1]);
  });

  it('[K-16] a subscriber that throws stops neither the commit nor the others', () => {
    const workspace = open();
    const seen: number[] = [];
    const size = (state: Parameters<Parameters<typeof workspace.subscribe>[0]>[0]) =>
      state.all(boxes).length;
    workspace.subscribe(size, () => {
      throw new Error('screen');
    });
    workspace.subscribe(size, (value) => seen.push(value));
    expect(workspace.execute(makeBox({ id: 'a' })).issues).toBeUndefined();
    expect(seen).toEqual([1]);
    expect(workspace.listenerErrors).toEqual([{ error: new Error('screen'), event: null }]);
  });

  it('[K-19] begins with a snapshot, or throws what is wrong with it', () => {
    const first = open();
    first.execute(makeBox({ id: 'a' }));
    const context = testContext();
    const again = createWorkspace({
      modules: [tally],
      context: () => context,
      snapshot: first.toJSON(),
    });
    expect(again.state.has(boxes, 'a')).toBe(true);
    expect(() =>
      createWorkspace({ modules: [tally], context: () => context, snapshot: {} }),
    ).toThrow('not_a_snapshot at format');
  });

  it('[K-22] undoes kept commits, refuses append-only ones, and knows the state at a kept version', () => {
    const workspace = open({ keep: 2 });
    workspace.execute(makeBox({ id: 'a' }));
    workspace.execute(makeBox({ id: 'b' }));
    expect(workspace.state.view(total).sum).toBe(0);
    expect(workspace.at(1)?.has(boxes, 'b')).toBe(false);
    expect(workspace.at(2)).toBe(workspace.state);
    expect(workspace.at(3)).toBeUndefined();
    expect(workspace.at(-9)).toBeUndefined();
    expect(unwrap(workspace.undo()).has(boxes, 'b')).toBe(false);
    workspace.execute(count({ boxId: 'a' }));
    expect(workspace.undo().issues?.[0]).toMatchObject({
      code: 'append_only_undo',
      params: { table: 'tally.entries' },
    });
    expect(open().undo().issues?.[0]?.code).toBe('nothing_to_undo');
  });

  it('[K-15] previews without moving', () => {
    const workspace = open();
    expect(unwrap(workspace.preview([makeBox({ id: 'a' })])).state.has(boxes, 'a')).toBe(true);
    expect(workspace.state.has(boxes, 'a')).toBe(false);
    expect(workspace.version).toBe(0);
  });
});

describe('time', () => {
  const alarms = defineTable(
    'clock.alarms',
    z.strictObject({ id: z.string(), at: z.string(), rang: z.boolean() }),
  );
  const rang = defineEvent('clock.rang', {
    data: z.strictObject({ id: z.string() }),
    apply: (write, { data }) =>
      write.update(alarms, data.id, (alarm) => {
        alarm.rang = true;
      }),
  });
  const set = defineEvent('clock.set', {
    data: z.strictObject({ id: z.string(), at: z.string() }),
    apply: (write, { data }) => write.put(alarms, { ...data, rang: false }),
  });
  const setAlarm = defineCommand('clock.setAlarm', {
    input: z.strictObject({ id: z.string(), at: z.string() }),
    decide: (_, input) => ok([set(input)]),
  });
  const tick = defineCommand('clock.tick', {
    input: z.strictObject({}),
    decide: (state, _input, { now }) =>
      ok(
        state
          .all(alarms)
          .filter((alarm) => !alarm.rang && alarm.at <= now)
          .map(({ id }) => rang({ id })),
      ),
  });
  const clock = defineModule({
    id: 'clock',
    tables: [alarms],
    commands: [setAlarm, tick],
    events: [set, rang],
    tick,
    nextWakeUp: (state) =>
      state
        .all(alarms)
        .filter((alarm) => !alarm.rang)
        .map((alarm) => alarm.at)
        .sort()[0] ?? null,
  });

  it('[K-18] nextWakeUp names the earliest due instant and tick brings facts up to date, once', () => {
    const context = testContext();
    const workspace = createWorkspace({ modules: [tally, clock], context: () => context });
    workspace.execute(setAlarm({ id: 'late', at: '2025-03-01T00:00:00.000Z' }));
    workspace.execute(setAlarm({ id: 'soon', at: '2025-02-01T00:00:00.000Z' }));
    expect(workspace.engine.nextWakeUp(workspace.state, context.now)).toBe(
      '2025-02-01T00:00:00.000Z',
    );
    const then = testContext({ now: '2025-02-01T00:00:00.000Z' });
    expect(unwrap(workspace.tick(then)).events).toHaveLength(1);
    expect(unwrap(workspace.tick(then)).events).toHaveLength(0);
    expect(workspace.engine.nextWakeUp(workspace.state, then.now)).toBe('2025-03-01T00:00:00.000Z');
  });
});

it('[K-28] tells what moved in a view after the commit, to listeners alone', () => {
  const moved = defineEvent('meter.moved', {
    data: z.strictObject({ from: z.number(), to: z.number() }),
  });
  const meter = defineView<{ sum: number; began: number }>({
    id: 'meter.sum',
    reads: [boxes],
    build: (state) => ({
      sum: state.all(boxes).reduce((sum, box) => sum + box.count, 0),
      began: 0,
    }),
    apply: (view, _changes, state) =>
      Object.assign(view, { sum: state.all(boxes).reduce((sum, box) => sum + box.count, 0) }),
    journal: {
      begin: (view) => {
        view.began = view.sum;
      },
      end: (view) => (view.sum === view.began ? [] : [moved({ from: view.began, to: view.sum })]),
    },
  });
  const context = testContext();
  const workspace = createWorkspace({
    modules: [tally, { id: 'meter', views: [meter], events: [moved] }],
    context: () => context,
  });
  const heard: unknown[] = [];
  workspace.on(moved, ({ data }) => heard.push(data));
  workspace.execute(makeBox({ id: 'a' }));
  const { events } = unwrap(workspace.execute(count({ boxId: 'a', by: 3 })));
  workspace.execute(count({ boxId: 'nowhere' }));
  expect(heard).toEqual([{ from: 0, to: 3 }]);
  expect(events.map(({ type }) => type)).toEqual(['tally.counted']);
});
