import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Builds packages and examples when a build is missing or older than a source. */
export function ensureBuilt() {
  if (foldersWithBuild().every(isBuilt)) return;
  console.error('Building…');
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

function foldersWithBuild() {
  return ['packages', 'examples']
    .map((name) => join(root, name))
    .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)))
    .filter((folder) => existsSync(join(folder, 'tsup.config.ts')));
}

function isBuilt(folder) {
  return changedAt(join(folder, 'src')) <= changedAt(join(folder, 'dist'));
}

/** The newest change of a file in the folder, tests left aside; 0 where there is no folder. */
function changedAt(folder) {
  if (!existsSync(folder)) return 0;
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}
