import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const changedAt = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Form libraries live in a folder of their own, so that only these tests ever install them. */
export function installForms(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const installed = changedAt(`${folder}node_modules/.package-lock.json`);
  if (installed > changedAt(`${folder}package.json`)) return;
  const args = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // The settings of the npm that runs these tests must not reach this folder.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !/^npm_config_/i.test(key)),
    ),
  });
  if (status !== 0) throw new Error(`The form libraries could not be installed:\n${stderr}`);
}
