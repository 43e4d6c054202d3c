// npm run bench [-- area…] [--json] [--no-peers] [--large]: runs benchmarks/<area>.bench.mjs, each in a
// process of its own, and prints what was measured beside its goal and beside other libraries.
// The core is measured in three programs, and asking for it asks for all three.
import '../scripts/run/check-node.mjs';
import { fork } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/run/ensure-built.mjs';
import { ensureInstalled } from '../scripts/run/ensure-installed.mjs';
import { npm } from '../scripts/run/npm.mjs';
import { tableOf, verdictOf } from './table.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const areas = readdirSync(here)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    'no-peers': { type: 'boolean' },
    large: { type: 'boolean' },
  },
});
const unknown = positionals.filter((name) => !areas.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Areas: ${areas.join(', ')}.`);
  process.exit(2);
}

ensureInstalled();
ensureBuilt();
if (!values['no-peers']) installPeers();

const parts = { core: ['core', 'formula', 'sheet'] };
const asked = positionals.length > 0 ? positionals.flatMap((area) => parts[area] ?? area) : areas;
const results = [];
for (const area of new Set(asked)) {
  const rows = await measure(area);
  results.push({ area, rows });
  if (!values.json) console.log(`\n${area}\n${tableOf(rows)}`);
}
if (values.json) console.log(JSON.stringify({ node: process.version, results }, null, 2));
const verdicts = results.flatMap(({ rows }) => rows.map(verdictOf));
const count = (verdict) => verdicts.filter((each) => each === verdict).length;
const [missed, notRun] = [count('MISSED'), count('not run')];
if (!values.json) console.log(closingLine(missed, notRun));
process.exitCode = missed === 0 ? 0 : 1;

function closingLine(missed, notRun) {
  const goals = missed === 0 ? 'No goal missed' : `Goals missed: ${missed}`;
  return `\n${goals}${notRun === 0 ? '' : `; not run without the other libraries: ${notRun}`}.`;
}

/** One area's rows, measured where nothing else has warmed or filled the heap. */
function measure(area) {
  return new Promise((done, fail) => {
    const env = {
      ...process.env,
      KPIKIT_NO_PEERS: values['no-peers'] ? '1' : '',
      KPIKIT_LARGE: values.large ? '1' : '',
    };
    const child = fork(join(here, 'run-area.mjs'), [join(here, `${area}.bench.mjs`)], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 2, 2, 'ipc'],
      env,
    });
    let rows = null;
    child.on('message', (message) => {
      rows = message;
    });
    child.on('close', (code) =>
      rows && code === 0 ? done(rows) : fail(new Error(`${area} ended with code ${code}`)),
    );
  });
}

/** Other libraries live in a folder of their own, so that only a benchmark ever installs them. */
function installPeers() {
  const folder = join(here, 'peers');
  const installed = join(folder, 'node_modules/.package-lock.json');
  const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
  if (changedAt(installed) > changedAt(join(folder, 'package.json'))) return;
  console.error('Installing the libraries to compare with (benchmarks/peers)…');
  const args = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status } = npm(args, { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error('They could not be installed. Without them: npm run bench -- --no-peers');
    process.exit(1);
  }
}
