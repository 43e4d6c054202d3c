// A host in CommonJS with modules or plugins in ES modules (or the reverse) loads every package
// twice. Each copy must accept what the other made: engines, modules, hooks, states as JSON.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as alignment from '@kpikit/alignment';
import * as cadence from '@kpikit/cadence';
import * as esm from '@kpikit/core';
import * as rewards from '@kpikit/rewards';
import * as smart from '@kpikit/smart-rules';
import * as z from 'zod';
import { tour } from './tour.cjs';

const require = createRequire(import.meta.url);
const cjs = require('@kpikit/core');
assert.notEqual(esm.createEngine, cjs.createEngine);

tour({ core: cjs, alignment, cadence, rewards, smart });
tour({
  core: esm,
  alignment: require('@kpikit/alignment'),
  cadence: require('@kpikit/cadence'),
  rewards: require('@kpikit/rewards'),
  smart: require('@kpikit/smart-rules'),
});

for (const [host, guest] of [
  [esm, cjs],
  [cjs, esm],
]) {
  const notes = guest.defineTable('acme.notes', z.strictObject({ id: z.string() }));
  const noted = guest.defineEvent('acme.noted', {
    data: z.strictObject({ id: z.string() }),
    apply: (write, { data }) => write.put(notes, data),
  });
  const note = guest.defineCommand('acme.note', {
    input: z.strictObject({ id: z.string().min(1) }),
    decide: (_, input) => guest.ok([noted(input)]),
  });
  const veto = guest.guard(note, ({ command }) =>
    command.input.id === 'no' ? guest.issue('acme/no') : null,
  );
  const acme = guest.definePlugin({
    id: 'acme',
    tables: [notes],
    events: [noted],
    commands: [note],
    hooks: [veto],
  });

  const engine = host.createEngine({ modules: [host.core], plugins: [acme] });
  const context = { now: '2025-05-05T02:00:00.000Z', actor: null, newId: () => 'x' };
  const commit = host.unwrap(engine.execute(engine.emptyState(), note({ id: 'n-1' }), context));
  assert.deepEqual(commit.state.get(notes, 'n-1'), { id: 'n-1' });

  const [refusal] = engine.execute(commit.state, note({ id: 'no' }), context).issues;
  assert.deepEqual([refusal.code, refusal.by], ['acme/no', 'acme']);

  const other = guest.createEngine({ modules: [guest.core], plugins: [acme] });
  const json = JSON.parse(JSON.stringify(engine.toJSON(commit.state)));
  assert.deepEqual(guest.unwrap(other.fromJSON(json)).get(notes, 'n-1'), { id: 'n-1' });
}
console.log('ok');
