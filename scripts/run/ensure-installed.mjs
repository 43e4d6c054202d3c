import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';

/** Installs what the lock file asks for, when it is not there yet. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing the development tools (npm install, about half a minute)…');
  // `npm ci` refuses a lock whose other-platform binaries a registry lacks; `npm install` keeps to
  // the lock all the same. No dependency here needs an install script.
  const args = ['install', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  const { status } = npm(args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error('npm install failed: see above.');
    process.exit(1);
  }
}

function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(installed);
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.startsWith('node_modules/') || link || optional || present[path]?.version === version,
  );
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}
