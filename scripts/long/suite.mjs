import { closingLine, countOf } from '../run/count-of.mjs';
import { runProgram } from '../run/run-program.mjs';

const vitest = 'node_modules/vitest/vitest.mjs';
/**
 * Tools are tested once; what varies here is where and how the library runs. Files share their
 * modules, as in a host, and that is three times as fast; `npm test` runs each on its own.
 */
const libraryOnly = ['--project', '!scripts', '--no-isolate'];

/** The library's own suite as one row; a failing run shows its output. */
export async function suiteRow(what, { program = process.execPath, flags = [], env = {} } = {}) {
  const args = [vitest, 'run', ...libraryOnly, ...flags];
  const began = performance.now();
  const result = await runProgram(program, args, env);
  const count = countOf(result);
  const ok = count.failed === 0;
  if (!ok) console.log(result.output.trim());
  const seconds = (performance.now() - began) / 1000;
  return {
    what,
    ok,
    result: `${closingLine(count).replace('tests: ', '')} in ${seconds.toFixed(0)} s`,
    figures: { ...count, seconds },
  };
}
