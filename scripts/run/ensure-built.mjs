import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Builds the packages when a build is missing or older than a source. */
export function ensureBuilt() {
  if (packageFolders().every(isBuilt)) return;
  console.error('Building the packages…');
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  const { status } = spawnSync(
    process.execPath,
    [turbo, 'run', 'build', '--output-logs=errors-only'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    },
  );
  if (status !== 0) {
    console.error('The build failed: see above.');
    process.exit(1);
  }
}

function packageFolders() {
  const packages = join(root, 'packages');
  return readdirSync(packages).map((name) => join(packages, name));
}

function isBuilt(folder) {
  const built = join(folder, 'dist/index.js');
  return existsSync(built) && changedAt(join(folder, 'src')) <= statSync(built).mtimeMs;
}

/** The newest change of a file in the folder, tests left aside. */
function changedAt(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}
