import { createEngine, createWorkspace } from '@kpikit/core';
import { describe, expect, it } from 'vitest';

const expected = process.env.KPIKIT_EVERY_HOOK === '1' ? 1 : 0;

describe('the do-nothing plugin', () => {
  it.each(['transform', 'guard', 'react', 'watch'] as const)(
    'stands on every %s hook of an engine when it is asked for, and only then',
    (kind) => {
      const { registry } = createEngine({ modules: [] });
      expect(registry.hooksFor(kind, 'any.name')).toHaveLength(expected);
    },
  );

  it('reaches the engine that a workspace makes for itself', () => {
    const context = () => ({ now: '2025-05-05T02:00:00.000Z', actor: null, newId: () => 'id-1' });
    const { engine } = createWorkspace({ modules: [], context });
    expect(engine.registry.hooksFor('guardCommit', '*')).toHaveLength(expected);
  });
});
