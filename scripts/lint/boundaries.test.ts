import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = ['core', 'smart-rules', 'alignment', 'cadence', 'rewards'] as const;
const libraries = ['date-fns', 'immer', 'immutable', 'mitt', 'zod', 'left-pad'];

/** Each file breaks the rules beside it, and no other. */
const broken: Readonly<Record<string, readonly [source: string, ...rules: readonly string[]]>> = {
  'packages/core/src/model/ring.ts': ["import './ring.ts';", 'no-circular'],
  'packages/core/src/model/lost.ts': ["import './nowhere.ts';", 'no-unresolvable'],
  'packages/core/src/model/up.ts': ["import '@kpikit/alignment';", 'core-is-base'],
  'packages/core/src/model/inside.ts': ["import '../index.ts';", 'no-own-index'],
  'packages/core/src/model/day.ts': ["import 'date-fns';", 'date-fns-in-time'],
  'packages/core/src/time/draft.ts': ["import 'immer';", 'state-libraries-in-kernel'],
  'packages/core/src/time/table.ts': ["import 'immutable';", 'state-libraries-in-kernel'],
  'packages/core/src/model/emit.ts': ["import 'mitt';", 'state-libraries-in-kernel'],
  'packages/core/src/model/file.ts': ["import 'node:fs';", 'no-node-builtins'],
  'packages/core/src/model/pad.ts': ["import 'left-pad';", 'no-undeclared'],
  'packages/core/src/model/helped.ts': ["import '../testing.ts';", 'testing-apart'],
  'packages/smart-rules/src/praise.ts': ["import '@kpikit/rewards';", 'below-core-only'],
  'packages/smart-rules/src/judge.ts': ["import '@kpikit/core';", 'smart-rules-stands-alone'],
  'packages/smart-rules/src/schema.ts': ["import * as z from 'zod';", 'smart-rules-stands-alone'],
  'packages/alignment/src/smart.ts': ["import '@kpikit/smart-rules';", 'below-core-only'],
  'packages/alignment/src/deep.ts': ["import '@kpikit/core/model/kpi';", 'no-deep-import'],
  'packages/alignment/src/sly.ts': ["import '../../core/src/model/kpi.ts';", 'no-deep-import'],
  'packages/cadence/src/points.ts': ["import type {} from '@kpikit/rewards';", 'siblings-apart'],
  'packages/rewards/src/fake.ts': ["import '@kpikit/core/testing';", 'testing-apart'],
  'packages/rewards/src/map.ts': ["import '@kpikit/alignment';", 'siblings-apart'],
  'e2e/story.ts': ["import '@kpikit/core/model/kpi';", 'no-deep-import-from-outside'],
};

/** What the rules must leave alone. */
const sound: Readonly<Record<string, string>> = {
  'packages/core/src/model/kpi.ts': "import * as z from 'zod'; export const kpi = z;",
  'packages/core/src/time/plain-date.ts': "import 'date-fns';",
  'packages/core/src/kernel/engine.ts': "import 'immer'; import 'mitt'; import 'immutable';",
  'packages/core/src/model/kpi.test.ts':
    "import 'node:fs'; import '../testing.ts'; import '../index.ts'; import 'left-pad';",
  'packages/smart-rules/src/read.ts': "import type { core } from '@kpikit/core';",
  'packages/smart-rules/src/module.ts': "import '@kpikit/core'; import 'zod';",
  'packages/smart-rules/src/cli/main.ts': "import 'node:fs';",
  'packages/alignment/src/graph.ts': "import '@kpikit/core'; import 'zod';",
  'packages/cadence/src/coach.ts': "import '@kpikit/core'; import '@kpikit/smart-rules';",
  'packages/rewards/src/rise.ts': "import '@kpikit/smart-rules';",
  'e2e/book.ts': "import '@kpikit/core'; import '@kpikit/core/testing'; import 'node:fs';",
};

const project = mkdtempSync(join(tmpdir(), 'kpikit-boundaries-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}
let violations: readonly Violation[] = [];

beforeAll(() => {
  for (const config of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json']) {
    cpSync(join(root, config), join(project, config));
  }
  write('package.json', JSON.stringify({ type: 'module', devDependencies: { 'left-pad': '1' } }));
  for (const name of libraries) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const name of names) {
    cpSync(
      join(root, `packages/${name}/package.json`),
      join(project, `packages/${name}/package.json`),
      {
        recursive: true,
      },
    );
    write(`packages/${name}/src/index.ts`, `export const ${name.replace('-', '')} = 1;`);
    write(`packages/${name}/src/testing.ts`, 'export const testing = 1;');
  }
  for (const [path, [source]] of Object.entries(broken)) write(path, source);
  for (const [path, source] of Object.entries(sound)) write(path, source);

  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'packages', 'e2e', '--config', '.dependency-cruiser.cjs', '-T', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  violations = JSON.parse(stdout).summary.violations;
}, 30_000);
afterAll(() => rmSync(project, { recursive: true }));

const rulesBrokenBy = (path: string) => [
  ...new Set(violations.filter((v) => v.from === path).map((v) => v.rule.name)),
];

describe('.dependency-cruiser.cjs', () => {
  it.each(Object.entries(broken))('catches %s', (path, [, ...rules]) => {
    expect(rulesBrokenBy(path)).toEqual(rules);
  });

  it.each(Object.keys(sound))('lets %s be', (path) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });

  it('has a file for every rule', () => {
    const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
    const all: readonly string[] = config.forbidden.map((rule: { name: string }) => rule.name);
    expect(new Set(Object.values(broken).flatMap(([, ...rules]) => rules))).toEqual(new Set(all));
  });
});
