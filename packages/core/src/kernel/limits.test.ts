import { describe, expect, it } from 'vitest';
import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { testContext } from '../testing/test-context.ts';
import { createEngine } from './create-engine.ts';
import { createWorkspace } from './create-workspace.ts';
import { definePlugin } from './define-module.ts';
import { when } from './hooks.ts';
import { limits } from './limits.ts';
import { plain } from './plain.ts';
import { boxes, boxMade, count, counted, makeBox, tally } from './tally.fixture.ts';
import { unsafeKeyIn } from './unsafe-key-in.ts';
import { unwrap } from './unwrap.ts';

const engine = createEngine({ modules: [core] });
const target = atLeast(1);
const kpi = (over: Partial<Parameters<typeof createKpi>[0]>) =>
  createKpi({ statement: 'Demo', target, ...over });
const codes = (command: unknown) => engine.readCommand(command).issues?.map(({ code }) => code);
const letters = (length: number) => 'ạ'.repeat(length);
const nested = (levels: number): object => (levels === 1 ? {} : { a: nested(levels - 1) });

describe('what a record may hold', () => {
  it.each([
    ['id', limits.id, (n: number) => kpi({ id: letters(n) })],
    ['name', limits.name, (n: number) => kpi({ statement: letters(n) })],
    [
      'text',
      limits.text,
      (n: number) => recordMeasurement({ kpiId: 'K', value: 1, note: letters(n) }),
    ],
    ['list', limits.list, (n: number) => kpi({ tags: Array.from({ length: n }, String) })],
  ])('[N-4] the %s at its limit passes, one more does not', (_, most, commandOf) => {
    expect(codes(commandOf(most))).toBeUndefined();
    expect(codes(commandOf(most + 1))).toEqual(['too_big']);
  });

  it('[K-13] nesting at its limit is plain, one level more is not', () => {
    expect(() => plain(nested(limits.depth + 1))).not.toThrow();
    expect(() => plain(nested(limits.depth + 2))).toThrow(/nested too deep/);
    expect(unsafeKeyIn(nested(limits.inputDepth + 1), limits.inputDepth)).toBeNull();
    expect(unsafeKeyIn(nested(limits.inputDepth + 2), limits.inputDepth)?.code).toBe('too_deep');
  });
});

describe('what an answer may hold', () => {
  it('[K-27] quotes a bad value up to its limit', () => {
    const quoted = (length: number) =>
      engine.readCommand(kpi({ statement: letters(500 + length) })).issues?.[0]?.params?.value;
    expect(quoted(1)).toBe(letters(limits.quoted));
    const wrong = { type: createKpi.type, input: { statement: 'x', target, level: letters(80) } };
    expect(engine.readCommand(wrong).issues?.[0]?.params?.value).toBe(letters(limits.quoted));
  });

  it('[K-19] tells issues up to their limit', () => {
    const snapshot = (rows: number) => ({
      ...engine.toJSON(engine.emptyState()),
      tables: { 'core.people': Array.from({ length: rows }, () => null) },
    });
    expect(engine.fromJSON(snapshot(limits.issues)).issues).toHaveLength(limits.issues);
    expect(engine.fromJSON(snapshot(limits.issues + 1)).issues).toHaveLength(limits.issues);
  });
});

describe('what a commit may lead to', () => {
  const reacting = (answer: (done: number) => number) => {
    const hooks = [
      when(boxMade, () => times(answer(0))),
      when(counted, ({ state }) => times(answer(state.get(boxes, 'a')?.count ?? 0))),
    ];
    const plugin = definePlugin({ id: 'eager', hooks });
    const eager = createEngine({ modules: [tally], plugins: [plugin] });
    return () => eager.execute(eager.emptyState(), makeBox({ id: 'a' }), testContext());
  };
  const times = (n: number) => Array.from({ length: n }, () => count({ boxId: 'a' }));

  it('[K-9] rounds of reactions at their limit come to rest, one more does not', () => {
    const rounds = (n: number) => reacting((done) => (done < n ? 1 : 0));
    expect(unwrap(rounds(limits.reactionRounds)()).state.get(boxes, 'a')?.count).toBe(32);
    expect(rounds(limits.reactionRounds + 1)).toThrow(/do not come to rest/);
  });

  it('[K-9] so do commands of reactions', () => {
    const commands = (n: number) => reacting((done) => (done === 0 ? n : 0));
    const done = unwrap(commands(limits.reactionCommands)()).state.get(boxes, 'a')?.count;
    expect(done).toBe(limits.reactionCommands);
    expect(commands(limits.reactionCommands + 1)).toThrow(/do not come to rest/);
  });

  it('[K-22] kept commits are as many as asked for', () => {
    const workspace = createWorkspace({ modules: [tally], context: testContext, keep: 2 });
    for (const id of ['a', 'b', 'c']) unwrap(workspace.execute(makeBox({ id })));
    expect(workspace.at(1)?.has(boxes, 'a')).toBe(true);
    expect(workspace.at(0)).toBeUndefined();
    expect([workspace.undo(), workspace.undo()].map(({ issues }) => issues)).toEqual([
      undefined,
      undefined,
    ]);
    expect(workspace.undo().issues?.[0]?.code).toBe('nothing_to_undo');
  });
});
