import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The packages as a stranger gets them: packed, installed elsewhere, imported by name. */
export default defineConfig({
  test: {
    root: here('.'),
    include: ['*.test.ts'],
    globalSetup: [here('./install-packed.ts')],
    testTimeout: 180_000,
    reporters: ['default', here('../../scripts/vitest/count-reporter.ts')],
  },
});
