import { countOf } from './count-of.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Runs steps one after another, each a Node program: `{ name, run: [file, ...args], env? }`.
 * Prints one line a step and the whole output of those that fail; sets the exit code; answers the
 * sum of what they counted.
 */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run, env } of steps) {
    const began = performance.now();
    process.stdout.write(name.padEnd(44));
    const result = await runProgram(process.execPath, run, env);
    const count = countOf(result);
    for (const state of Object.keys(sum)) sum[state] += count[state];
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    const tests = count.passed + count.failed;
    const verdict = count.failed === 0 ? 'ok' : 'FAILED';
    console.log(`${seconds} s  ${verdict}${tests > 1 ? `, ${tests} tests` : ''}`);
    if (count.failed > 0) console.log(`\n${result.output.trim()}\n`);
  }
  process.exitCode = sum.failed === 0 ? 0 : 1;
  return sum;
}
