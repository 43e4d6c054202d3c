import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { entries, packages } from './packages.ts';

const consumer = inject('consumer');
const folders = { darwin: 'osx-bin', linux: 'linux64-bin', win32: 'win64-bin' };
const hermesc = join(
  dirname(createRequire(import.meta.url).resolve('hermes-compiler/package.json')),
  'hermesc',
  folders[process.platform as keyof typeof folders],
  'hermesc',
);

describe.each(packages.map(({ name }) => name))('%s in a browser', (name) => {
  const own = entries.filter((entry) => entry === name || entry.startsWith(`${name}/`));
  const outfile = join(consumer, `${name.replace('/', '-')}.js`);

  it('bundles with nothing of Node', async () => {
    const { warnings } = await build({
      stdin: {
        contents: own.map((entry, i) => `export * as entry${i} from '${entry}';`).join('\n'),
        resolveDir: consumer,
      },
      bundle: true,
      format: 'iife',
      globalName: 'kpikit',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
      outfile,
    });
    expect(warnings).toEqual([]);
  });

  it('compiles with Hermes, patterns and all', () => {
    const compile = ['-O', '-w', '-emit-binary', '-out', `${outfile}.hbc`, outfile];
    expect(() => execFileSync(hermesc, compile, { stdio: 'pipe' })).not.toThrow();
  });
});
