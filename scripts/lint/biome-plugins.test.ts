import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
const project = mkdtempSync(join(tmpdir(), 'kpikit-lint-'));
afterAll(() => rmSync(project, { recursive: true }));

const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
writeFileSync(
  join(project, 'biome.json'),
  JSON.stringify({ ...config, vcs: { enabled: false }, files: {} }),
);
cpSync(join(root, 'scripts/lint'), join(project, 'scripts/lint'), { recursive: true });

/** The lines of `source` that the house's own plugins object to, were it saved at `path`. */
function linesRefused(path: string, source: string): readonly string[] {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', '--colors=off', path];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  const lines = source.split('\n');
  const numbers = [...stdout.matchAll(/title=plugin,.*?,line=(\d+),/g)].map((m) => Number(m[1]));
  return [...new Set(numbers)].sort((a, b) => a - b).map((n) => lines[n - 1] ?? '');
}

const impure = [
  'Date.now();',
  'export const now = new Date();',
  'export const clock = Date.now;',
  'export const shuffle = [2, 1].sort(Math.random);',
  'performance.now();',
  'crypto.randomUUID();',
  "console.log('hello');",
  'setTimeout(() => 1, 5);',
  'queueMicrotask(() => 1);',
  'process.env.HOME;',
  'globalThis.Date;',
  'export const local = new Date(2025, 4, 1);',
  'export const hour = (date: Date) => date.getHours();',
  "export const order = 'a'.localeCompare('b');",
  'export const shown = (1.5).toLocaleString();',
  'export const format = new Intl.NumberFormat();',
];
const pure = [
  "export const at = new Date('2025-05-01T00:00:00Z');",
  'export const hour = (date: Date) => date.getUTCHours();',
  "export const shown = new Intl.NumberFormat('vi').format(1.5);",
  'export const most = Math.max(1, 2);',
  'export const day = Date.UTC(2025, 4, 1);',
];

describe('pure.grit', () => {
  const source = [...impure, ...pure].join('\n');

  it.each(['packages/core/src/measure/now.ts', 'packages/core/src/testing.ts'])(
    'keeps clock, chance, console, timers and host settings out of %s',
    (path) => expect(linesRefused(path, source)).toEqual(impure),
  );

  it.each(['packages/core/src/measure/now.test.ts', 'packages/smart-rules/src/cli/main.ts'])(
    'leaves %s free',
    (path) => expect(linesRefused(path, source)).toEqual([]),
  );
});

describe('import-form.grit', () => {
  const small = ["import * as z from 'zod';", "import type * as zod from 'zod';"];
  const large = [
    "import { z } from 'zod';",
    "import { ZodError, z as zed } from 'zod';",
    "import zod from 'zod';",
    "import all, { ZodNumber } from 'zod';",
  ];

  it.each(['packages/core/src/model/kpi.ts', 'packages/core/src/model/kpi.test.ts'])(
    'lets only the namespace of zod into %s',
    (path) => expect(linesRefused(path, [...small, ...large].join('\n'))).toEqual(large),
  );
});
