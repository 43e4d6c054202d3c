// npm start [-- file] [--locale vi|en]: installs and builds what is missing, then runs the first
// example. Only the example prints to standard output.
import './run/check-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteFiles } from './run/absolute-files.mjs';
import { ensureBuilt } from './run/ensure-built.mjs';
import { ensureInstalled } from './run/ensure-installed.mjs';
import { root } from './run/root.mjs';

ensureInstalled();
ensureBuilt();

const program = join(root, 'examples/01-company-x/main.mjs');
if (!existsSync(program)) {
  console.error(`There is no ${program}.`);
  process.exit(1);
}
// npm runs scripts in the root; a file that the user named lies where the user stands.
const args = absoluteFiles(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
const { status, signal } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
