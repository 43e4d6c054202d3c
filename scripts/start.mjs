// npm start [-- file] [--locale vi|en]: installs and builds what is missing, then runs the first
// example. Only the example prints to standard output.
import './run/check-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
const { status, signal } = spawnSync(
  process.execPath,
  [program, ...absoluteFiles(process.argv.slice(2))],
  {
    stdio: 'inherit',
  },
);
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;

/** npm runs scripts in the root; a file the user named is relative to where the user stands. */
function absoluteFiles(args) {
  const folder = process.env.INIT_CWD ?? process.cwd();
  const isOption = (arg, before) => arg.startsWith('-') || before === '--locale';
  return args.map((arg, i) => (isOption(arg, args[i - 1]) ? arg : resolve(folder, arg)));
}
