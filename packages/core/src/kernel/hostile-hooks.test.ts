import { describe, expect, it } from 'vitest';
import { testContext } from '../testing/test-context.ts';
import { createEngine } from './create-engine.ts';
import { createWorkspace } from './create-workspace.ts';
import { defineEvent } from './define-event.ts';
import { definePlugin } from './define-module.ts';
import { admit, guard, guardCommit, type Hook, transform, when } from './hooks.ts';
import { boxes, boxMade, count, counted, makeBox, tally } from './tally.fixture.ts';
import { unwrap } from './unwrap.ts';

const context = testContext();
const made = makeBox({ id: 'a' });
const open = () => createWorkspace({ modules: [tally], context: () => context });

/** What a plugin's author may get wrong, behind the types. */
const answering = (answer: unknown) => () => answer as never;
const throwing = (mistake: unknown) => () => {
  throw mistake;
};
const bomb = new Proxy(
  {},
  {
    get() {
      throw new Error('getter');
    },
  },
);
const kinds: readonly (readonly [string, (run: () => never) => Hook])[] = [
  ['transform', (run) => transform('*', run)],
  ['admit', (run) => admit('*', run)],
  ['guard', (run) => guard('*', run)],
  ['guardCommit', (run) => guardCommit(run)],
  ['when', (run) => when(boxMade, run)],
];

describe.each(kinds)('a %s hook', (_, hookOf) => {
  const codeWith = (run: () => never) => {
    const plugin = definePlugin({ id: 'odd', hooks: [hookOf(run)] });
    const workspace = createWorkspace({
      modules: [tally],
      plugins: [plugin],
      context: () => context,
    });
    let code: unknown = null;
    try {
      workspace.execute(made);
    } catch (mistake) {
      code =
        mistake instanceof Error &&
        mistake.message.includes('"odd"') &&
        Reflect.get(mistake, 'code');
    }
    return [code, workspace.state.table(boxes).size, workspace.version];
  };

  it('[K-29] that throws anything at all is named, and nothing has happened [F22]', () => {
    const mistakes = [new Error('x'), null, undefined, 7, Object.freeze({}), bomb];
    for (const mistake of mistakes) {
      expect(codeWith(throwing(mistake))).toEqual(['hook_threw', 0, 0]);
    }
  });
});

describe('an answer that is none', () => {
  const garbage = [7, 'no', {}, [null], [[]], Promise.resolve(null)];

  it.each([
    ['guard', (answer: unknown) => guard('*', answering(answer))],
    ['admit', (answer: unknown) => admit('*', answering(answer))],
    ['guardCommit', (answer: unknown) => guardCommit(answering(answer))],
    ['when', (answer: unknown) => when(boxMade, answering(answer))],
  ] as const)('[K-29] of a %s hook names its plugin, a promise too [F29] [F23]', (_, hookOf) => {
    for (const answer of garbage) {
      const plugin = definePlugin({ id: 'odd', hooks: [hookOf(answer)] });
      const engine = createEngine({ modules: [tally], plugins: [plugin] });
      const wish = () => engine.execute(engine.emptyState(), made, context);
      expect(wish).toThrow(expect.objectContaining({ code: 'bad_hook_answer' }));
      expect(wish).toThrow('"odd"');
    }
  });
});

describe('listeners', () => {
  it('[K-16] cannot change a fact, a record or what others hear [T50]', () => {
    const workspace = open();
    const heard: unknown[] = [];
    workspace.on(boxMade, (event) => {
      Reflect.set(event.data, 'id', 'stolen');
      Reflect.set(event, 'by', 'thief');
    });
    workspace.on(boxMade, ({ data, by }) => heard.push([data.id, by]));
    workspace.execute(made);
    const record = workspace.state.get(boxes, 'a');
    expect(record && Reflect.set(record, 'count', 999)).toBe(false);
    expect(heard).toEqual([['a', 'nam']]);
    expect(workspace.state.get(boxes, 'a')?.count).toBe(0);
  });

  it('[K-16] that act on what they hear see it committed, each after the other [F27] [F28]', () => {
    const workspace = open();
    const versions: number[] = [];
    workspace.on(boxMade, () => {
      for (const by of [1, 2]) unwrap(workspace.execute(count({ boxId: 'a', by })));
    });
    workspace.on(counted, () => versions.push(workspace.state.get(boxes, 'a')?.count ?? 0));
    unwrap(workspace.execute(made));
    expect([workspace.version, workspace.state.get(boxes, 'a')?.count]).toEqual([3, 3]);
    expect(versions).toEqual([3, 3]);
  });

  it('[K-16] 10,000 of them added and removed leave nobody listening [F30] [T51]', () => {
    const workspace = open();
    let calls = 0;
    const removers = Array.from({ length: 10_000 }, () =>
      workspace.on(boxMade, () => {
        calls += 1;
      }),
    );
    for (const off of removers) off();
    for (const off of removers) off();
    workspace.execute(made);
    expect(calls).toBe(0);
  });
});

describe('plugins', () => {
  it('[K-10] take neither the name, nor the facts, nor the tables of another [T51]', () => {
    const wired = (plugin: Parameters<typeof definePlugin>[0]) => () =>
      createEngine({ modules: [tally], plugins: [definePlugin(plugin)] });
    const forged = defineEvent('tally.counted', { data: counted.data });
    expect(wired({ id: 'tally' })).toThrow(expect.objectContaining({ code: 'duplicate_module' }));
    expect(wired({ id: 'acme', events: [forged] })).toThrow(
      expect.objectContaining({ code: 'foreign_handle' }),
    );
    expect(wired({ id: 'acme', tables: [boxes] })).toThrow(
      expect.objectContaining({ code: 'foreign_handle' }),
    );
  });
});

describe('the clock', () => {
  it('[K-1] set back, ahead or stopped, moves facts by no more than their date [F20]', () => {
    const workspace = open();
    unwrap(workspace.execute(made));
    const moments = ['2024-01-01T00:00:00.000Z', '2035-01-01T00:00:00.000Z', context.now];
    let turn = 0;
    for (const now of moments) {
      turn += 1;
      const newId = (noun: string) => `${noun}-${turn}`;
      unwrap(workspace.execute(count({ boxId: 'a' }), { ...context, now, newId }));
    }
    expect([workspace.state.get(boxes, 'a')?.count, workspace.version]).toEqual([3, 4]);
    for (const now of ['', 'now', String(Number.NaN), '2025-01-06']) {
      expect(() => workspace.execute(made, { ...context, now })).toThrow(
        expect.objectContaining({ code: 'bad_context' }),
      );
    }
  });
});
