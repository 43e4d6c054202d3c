// npm test: everything that needs Node alone. KPIKIT_FULL=1 adds what needs a browser or a server
// and fails when they are missing. The last line counts it all.
import './run/check-node.mjs';
import { closingLine } from './run/count-of.mjs';
import { ensureInstalled } from './run/ensure-installed.mjs';
import { runSteps } from './run/run-steps.mjs';
import { bareTypes, boundaries, build, lint, sizes, tests, types } from './run/steps.mjs';

ensureInstalled();

const full = process.env.KPIKIT_FULL === '1';
const began = performance.now();

const sum = await runSteps([
  build,
  types,
  bareTypes,
  lint,
  boundaries,
  sizes,
  tests('tests on source'),
  tests('… with a do-nothing plugin on every hook', { KPIKIT_EVERY_HOOK: '1' }, '--no-isolate'),
  tests('stories on the build', { KPIKIT_DIST: '1' }),
  tests('consumers of the packed packages', {}, '--config', 'e2e/consumers/vitest.config.ts'),
  ...(full
    ? [
        { name: 'a browser is here', run: ['scripts/find-chromium.mjs'] },
        tests('tests in a browser and with servers', {}, '--config', 'vitest.full.config.ts'),
      ]
    : []),
]);

console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all.`);
if (!full) {
  console.log(
    'Left out: tests in a browser (*.browser.test.ts) and with servers (*.server.test.ts).',
  );
  console.log('To run them too: KPIKIT_FULL=1 npm test');
}
console.log(closingLine(sum));
