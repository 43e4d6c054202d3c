// A host in CommonJS with a plugin in ES modules (or the reverse) loads every package twice.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as esm from '@kpikit/core';
import * as z from 'zod';

const cjs = createRequire(import.meta.url)('@kpikit/core');
assert.notEqual(esm.createEngine, cjs.createEngine);

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
  const acme = guest.defineModule({
    id: 'acme',
    tables: [notes],
    events: [noted],
    commands: [note],
    hooks: [veto],
  });

  const engine = host.createEngine({ modules: [acme] });
  const context = { now: '2025-05-05T02:00:00.000Z', actor: 'p-1', newId: () => 'x' };
  const commit = host.unwrap(engine.execute(engine.emptyState(), note({ id: 'n-1' }), context));
  assert.deepEqual(commit.state.get(notes, 'n-1'), { id: 'n-1' });
  const refused = engine.execute(commit.state, note({ id: 'no' }), context);
  assert.equal(refused.issues[0].code, 'acme/no');
  const json = JSON.parse(JSON.stringify(engine.toJSON(commit.state)));
  const other = guest.createEngine({ modules: [acme] });
  assert.deepEqual(guest.unwrap(other.fromJSON(json)).get(notes, 'n-1'), { id: 'n-1' });
}
console.log('ok');
