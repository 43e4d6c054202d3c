import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { everyHook } from './scripts/vitest/every-hook.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `KPIKIT_DIST=1`: the stories run on what is published instead of on source. */
const onDist = process.env.KPIKIT_DIST === '1';
/** `KPIKIT_EVERY_HOOK=1`: every engine carries a plugin that listens to everything and does nothing. */
const onEveryHook = process.env.KPIKIT_EVERY_HOOK === '1';

/** Tests run on source: `@kpikit/core/testing` is `packages/core/src/testing.ts`. */
const source = [
  { find: /^@kpikit\/([^/]+)$/, replacement: here('./packages/$1/src/index.ts') },
  { find: /^@kpikit\/([^/]+)\/(.+)$/, replacement: here('./packages/$1/src/$2.ts') },
];

const project = (name: string, root: string, include: readonly string[]) => ({
  extends: true as const,
  test: {
    name,
    root,
    include: [...include],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts', '**/*.server.test.ts'],
  },
});

const packages = readdirSync(here('./packages')).map((name) =>
  project(name, `./packages/${name}`, ['src/**/*.test.ts']),
);
const stories = project('e2e', '.', ['e2e/{book,contracts}/**/*.test.ts', 'examples/**/*.test.ts']);
const tools = project('scripts', '.', [
  onEveryHook ? 'scripts/vitest/*.test.ts' : '{scripts,benchmarks}/**/*.test.ts',
]);

/** Stryker says so in its workers: mutants are for a package's own tests to catch. */
const onMutants = process.env.STRYKER_MUTATOR_WORKER !== undefined;
const projects = onDist ? [stories] : onMutants ? packages : [...packages, stories, tools];

export default defineConfig({
  plugins: onEveryHook ? [everyHook()] : [],
  resolve: { alias: onDist ? [] : source },
  test: {
    projects,
    // Properties run a thousand times, and machines are shared.
    testTimeout: 30_000,
    setupFiles: [here('./scripts/vitest/fail-on-console.ts')],
    reporters: ['default', here('./scripts/vitest/count-reporter.ts')],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'reports/coverage',
    },
  },
});
