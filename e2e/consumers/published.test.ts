import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { packages } from './packages.ts';

const tarballs = inject('tarballs');
const attw = join(
  createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json'),
  '..',
);

describe.each(packages.map(({ name }) => name))('%s as published', (name) => {
  const tarball = tarballs[name] ?? '';

  it('has a package.json that publint accepts', async () => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('gives every resolution its types', () => {
    const bin = join(attw, 'dist/index.js');
    const report = execFileSync(process.execPath, [bin, tarball, '--format', 'json'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(report).problems ?? {}).toEqual({});
  });
});
