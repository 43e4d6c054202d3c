// npm run check:long [-- part…] [--repeats 50]: what takes too long for every change. Parts: zones,
// no-eval, nodes, edits, fuzz-statements, flaky, mutation; all of them when none is named. Writes
// reports/check-long.json.
import './run/check-node.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { edits } from './long/edits.mjs';
import { flaky } from './long/flaky.mjs';
import { fuzzStatements } from './long/fuzz-statements.mjs';
import { mutation } from './long/mutation.mjs';
import { noEval } from './long/no-eval.mjs';
import { nodes } from './long/nodes.mjs';
import { zones } from './long/zones.mjs';
import { ensureInstalled } from './run/ensure-installed.mjs';
import { root } from './run/root.mjs';

/** Each answers rows `{ what, result, ok, figures? }`. */
const parts = {
  zones,
  'no-eval': noEval,
  nodes,
  edits,
  'fuzz-statements': fuzzStatements,
  flaky,
  mutation,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: 'string', default: '50' } },
});
const repeats = Number(values.repeats);
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0 || !Number.isInteger(repeats) || repeats < 1) {
  console.error(`Usage: npm run check:long -- [${Object.keys(parts).join('] [')}] [--repeats 50]`);
  process.exit(2);
}

ensureInstalled();
const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const rows = [];
for (const name of chosen) {
  console.log(`${name} …`);
  rows.push(...(await parts[name]({ repeats })).map((row) => ({ part: name, ...row })));
}

mkdirSync(join(root, 'reports'), { recursive: true });
const report = { at: new Date().toISOString(), node: process.versions.node, rows };
writeFileSync(join(root, 'reports/check-long.json'), `${JSON.stringify(report, null, 2)}\n`);

console.table(rows.map(({ part, what, result, ok }) => ({ part, what, result, ok })));
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
