import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const packages = readdirSync(here('./packages')).filter((name) =>
  existsSync(here(`./packages/${name}/package.json`)),
);

/** Tests run on source: `@kpikit/core/testing` is `packages/core/src/testing.ts`. */
const alias = [
  { find: /^@kpikit\/([^/]+)$/, replacement: here('./packages/$1/src/index.ts') },
  { find: /^@kpikit\/([^/]+)\/(.+)$/, replacement: here('./packages/$1/src/$2.ts') },
];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      ...packages.map((name) => ({
        extends: true as const,
        test: { name, root: `./packages/${name}`, include: ['src/**/*.test.ts'] },
      })),
      {
        extends: true as const,
        test: {
          name: 'e2e',
          root: '.',
          include: [
            'e2e/book/**/*.test.ts',
            'e2e/contracts/**/*.test.ts',
            'examples/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
    ],
    setupFiles: [here('./scripts/vitest/fail-on-console.ts')],
    reporters: ['default', here('./scripts/vitest/count-reporter.ts')],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
