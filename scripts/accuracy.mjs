// npm run accuracy [-- folder] [--write] [--misses]: how well smart-rules reads and judges labelled
// statements, beside the committed figures (scripts/accuracy/figures.json). The project's own corpus is
// always there; other labelled data is read from the folder, KPIKIT_DATA or ../shared/data when present.
import './run/check-node.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './run/ensure-built.mjs';
import { ensureInstalled } from './run/ensure-installed.mjs';
import { root } from './run/root.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, misses: { type: 'boolean' } },
});
if (positionals.length > 1) {
  console.error('Usage: npm run accuracy [-- folder] [--write] [--misses]');
  process.exit(2);
}

ensureInstalled();
ensureBuilt();
const { dataSets } = await import('./accuracy/data-sets.mjs');
const { fallenIn, tableOf } = await import('./accuracy/table-of.mjs');

const given = positionals[0] ?? process.env.KPIKIT_DATA;
const folder = given
  ? resolve(process.env.INIT_CWD ?? process.cwd(), given)
  : join(root, '../shared/data');
const file = join(root, 'scripts/accuracy/figures.json');
const committed = JSON.parse(readFileSync(file, 'utf8'));

const sets = dataSets(folder);
for (const { name, figures, misses } of sets) {
  if (figures === null) console.log(`\n${name}: not in ${folder}, left out`);
  else console.log(`\n${name}\n${tableOf(figures, committed[name] ?? {})}`);
  if (values.misses) console.log(misses.join('\n'));
}

const measured = sets.filter(({ figures }) => figures !== null);
const fallen = measured.flatMap(({ name, figures }) =>
  fallenIn(figures, committed[name] ?? {}).map((figure) => `${name}: ${figure}`),
);
if (values.write) {
  const renewed = Object.fromEntries(measured.map(({ name, figures }) => [name, rounded(figures)]));
  writeFileSync(file, `${JSON.stringify({ ...committed, ...renewed }, null, 2)}\n`);
  console.log(`\nWritten to ${file}.`);
} else if (fallen.length > 0) {
  console.log(`\nFallen by more than two points:\n${fallen.join('\n')}`);
  process.exitCode = 1;
}

function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, Number(figure.toFixed(3))]),
  );
}
