import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { core } from '../module.ts';
import { createEngine } from './create-engine.ts';
import { limits } from './limits.ts';

const engine = createEngine({ modules: [core] });
/** More in a long run: `FUZZ_RUNS=100000`. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000);

const key = fc.constantFrom(
  ...['type', 'input', 'format', 'version', 'modules', 'tables', 'core.kpis', 'core.people'],
  ...['id', 'statement', 'target', 'owners', 'extra', '__proto__', 'constructor', 'then'],
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(
      'kpikit',
      1,
      null,
      true,
      -0,
      '\ud800',
      ...core.commands.map((each) => each.type),
    ),
    fc.string(),
    fc.double(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 5 }),
  ),
}));

it('[K-20] any JSON is a command or at most a hundred issues, and never a throw [T05] [T18]', () => {
  const type = fc.constantFrom(...core.commands.map((each) => each.type));
  const wish = fc.oneof(json, fc.record({ type, input: json }));
  fc.assert(
    fc.property(wish, (given) => {
      const { issues = [] } = engine.readCommand(given);
      expect(issues.length).toBeLessThanOrEqual(limits.issues);
      expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    }),
    { numRuns },
  );
});

it('[K-19] any JSON is a state or at most a hundred issues, and never a throw [T05] [T18]', () => {
  const tables = fc.dictionary(key, fc.array(json, { maxLength: 3 }), { maxKeys: 3 });
  const snapshot = fc.record({
    format: fc.constant('kpikit'),
    version: fc.constant(1),
    modules: fc.constantFrom<unknown>({ core: 1 }, { core: 9 }, {}, null),
    tables: fc.oneof(tables, json),
  });
  fc.assert(
    fc.property(fc.oneof(json, snapshot), (given) => {
      const { issues = [] } = engine.fromJSON(given);
      expect(issues.length).toBeLessThanOrEqual(limits.issues);
    }),
    { numRuns, examples: [[{ format: 'kpikit', version: [Object.create(null)] }]] },
  );
});
