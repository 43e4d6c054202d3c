import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duplicateExports, type Sources, shapeProblems } from './check-exports.ts';
import { filesUnder, root } from './files-under.ts';

describe('the sources of this repository', () => {
  const sources: Sources = Object.fromEntries(
    filesUnder('packages', /^packages\/[^/]+\/src\/.*\.ts$/)
      .filter((path) => !path.endsWith('.test.ts'))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

  it('export each name from one place', () => expect(duplicateExports(sources)).toEqual([]));
  it('are short and have telling names', () => expect(shapeProblems(sources)).toEqual([]));
});

describe('duplicateExports', () => {
  it('sees one name in two files of a package', () => {
    const sources = {
      'packages/a/src/round.ts': 'export function round(x: number) {}',
      'packages/a/src/rounding.ts': 'export const round = 1;',
      'packages/a/src/kpi.ts': 'export const Kpi = 1;\nexport interface Kpi {}',
      'packages/b/src/round.ts': 'export const round = 1;',
    };
    expect(duplicateExports(sources)).toEqual([
      'round is exported by packages/a/src/round.ts and packages/a/src/rounding.ts',
    ]);
  });

  it('sees one name that two packages publish', () => {
    const sources = {
      'packages/a/src/index.ts': "export { one, type Unit } from './one.ts';",
      'packages/b/src/index.ts':
        "export {\n  two as Unit,\n} from './two.ts';\nexport type { one } from '@kpikit/a';",
    };
    expect(duplicateExports(sources)).toEqual([
      'Unit is exported by packages/a/src/index.ts and packages/b/src/index.ts',
    ]);
  });

  it('lets words of two languages share their names', () => {
    const words = 'export const words = {};';
    expect(
      duplicateExports({
        'packages/a/src/locales/en.ts': words,
        'packages/a/src/locales/vi.ts': words,
      }),
    ).toEqual([]);
  });
});

describe('shapeProblems', () => {
  it.each(['utils.ts', 'types.ts', 'helpers/round.ts', 'kpi-service.ts'])('refuses %s', (name) => {
    expect(shapeProblems({ [`packages/a/src/${name}`]: '' })).toHaveLength(1);
  });

  it('refuses more than 300 lines, tables of words excepted', () => {
    const text = '\n'.repeat(301);
    expect(shapeProblems({ 'packages/a/src/long.ts': text })).toHaveLength(1);
    expect(shapeProblems({ 'packages/a/src/locales/vi.ts': text })).toEqual([]);
    expect(shapeProblems({ 'packages/a/src/retype.ts': '\n'.repeat(300) })).toEqual([]);
  });
});
