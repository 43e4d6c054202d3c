import { spawnSync } from 'node:child_process';

/** Runs npm: the one that started this script when there is one, else the one on the path. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
