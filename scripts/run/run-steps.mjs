import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const plain = { NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
const countLine = /^tests: (\d+) passed, (\d+) failed, (\d+) skipped$/gm;

/**
 * Runs steps one after another, each a Node program: `{ name, run: [file, ...args], env? }`.
 * Prints one line a step and the whole output of those that fail; sets the exit code; answers the
 * sum of what they counted. A step that counts no tests of its own counts as one.
 */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const began = performance.now();
    process.stdout.write(`${step.name.padEnd(44)}`);
    const { code, output } = await runStep(step);
    const count = countOf(output, code);
    for (const state of Object.keys(sum)) sum[state] += count[state];
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    const tests = count.own ? `  ${count.passed + count.failed} tests` : '';
    console.log(`${seconds} s  ${count.failed === 0 ? 'ok' : 'FAILED'}${tests}`);
    if (count.failed > 0) console.log(`\n${output.trim()}\n`);
  }
  process.exitCode = sum.failed === 0 ? 0 : 1;
  return sum;
}

/** The plain closing line, as the test runner's reporter prints it. */
export function closingLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function runStep({ run, env }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, run, {
      cwd: root,
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function countOf(output, code) {
  const last = [...output.matchAll(countLine)].at(-1);
  if (!last) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const [passed, failed, skipped] = last.slice(1).map(Number);
  // A run can fail although every test passed: an unhandled rejection, a missed threshold.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped, own: true };
}
