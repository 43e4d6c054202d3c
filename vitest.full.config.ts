import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What needs more than Node: the name of a test file tells. Run by `KPIKIT_FULL=1 npm test`. */
export default defineConfig({
  test: {
    include: ['**/*.browser.test.ts', '**/*.server.test.ts'],
    exclude: ['**/node_modules/**'],
    passWithNoTests: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    reporters: [
      'default',
      fileURLToPath(new URL('./scripts/vitest/count-reporter.ts', import.meta.url)),
    ],
  },
});
