import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/root.mjs';
import { runProgram } from '../run/run-program.mjs';

const goals = { critical: 90, elsewhere: 80 };
/** Where a wrong answer costs money or trust: ledger, kernel, erasure and exports. */
const critical = /\/(?:ledger|export|kernel)\//;

/** Stryker's mutants: the share that some test notices, by folder. */
export async function mutation() {
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
  const { code, output } = await runProgram(process.execPath, [stryker, 'run']);
  let files;
  try {
    ({ files } = JSON.parse(readFileSync(join(root, 'reports/mutation.json'), 'utf8')));
  } catch {
    console.log(output.trim());
    return [{ what: 'mutation', ok: false, result: `Stryker ended with code ${code}` }];
  }
  const folders = new Map();
  for (const [path, { mutants }] of Object.entries(files)) {
    const folder = path.replace(/\/[^/]+$/, '');
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants.map(({ status }) => status)]);
  }
  return [...folders].map(row);
}

function row([folder, states]) {
  const caught = states.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = states.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  const score = caught + missed === 0 ? 100 : (100 * caught) / (caught + missed);
  const goal = critical.test(`${folder}/`) ? goals.critical : goals.elsewhere;
  return {
    what: folder,
    ok: score >= goal,
    result: `${score.toFixed(1)} % of ${caught + missed} mutants, goal ${goal} %`,
    figures: { score, caught, missed, goal },
  };
}
