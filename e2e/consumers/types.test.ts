import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { entries } from './packages.ts';
import { runNode } from './run-node.ts';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const consumer = inject('consumer');

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  types: [],
};
const resolutions = {
  node10: { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

beforeAll(() => {
  const imports = entries.map((entry, i) => `import * as entry${i} from '${entry}';`);
  const uses = entries.map((_, i) => `entry${i}`).join(', ');
  writeFileSync(
    join(consumer, 'all-entries.ts'),
    `${imports.join('\n')}\nexport const all = [${uses}];\n`,
  );
});

describe('published types', () => {
  it.each(Object.entries(resolutions))('check under moduleResolution %s', (name, options) => {
    const config = `tsconfig.${name}.json`;
    writeFileSync(
      join(consumer, config),
      JSON.stringify({
        compilerOptions: { ...strict, ...options },
        files: ['consumer.ts', 'all-entries.ts'],
      }),
    );
    expect(runNode(consumer, tsc, '-p', config)).toBe('');
  });
});
