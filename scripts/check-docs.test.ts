import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docsProblems, type Repository, regionOf } from './check-docs.ts';
import { filesUnder, root } from './files-under.ts';

describe('the documents of this repository', () => {
  const here: Repository = {
    has: (path) => existsSync(join(root, path)),
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
  const pages = filesUnder('.', /\.md$/).filter(
    (path) => !path.startsWith('docs/api/') && !path.startsWith('.changeset/'),
  );

  it.each(pages)('%s names, links and shows only what is there', (page) => {
    expect(docsProblems(page, here)).toEqual([]);
  });
});

describe('docsProblems', () => {
  const example = [
    "import { a } from 'a';",
    'function main() {',
    '  // #region first-step',
    '  const kpi = a();',
    '',
    '  if (kpi) {',
    '    show(kpi);',
    '  }',
    '  // #endregion first-step',
    '}',
    '',
  ].join('\n');
  const files: Readonly<Record<string, string>> = {
    'docs/other.md': '# Độ tự tin: 5/10\n',
    'examples/a.ts': example,
    'packages/core/src/index.ts': '',
  };
  const problemsOf = (text: string, page = 'docs/page.md') =>
    docsProblems(page, {
      has: (path) =>
        path === page || Object.keys(files).some((f) => f === path || f.startsWith(`${path}/`)),
      read: (path) => (path === page ? text : (files[path] ?? '')),
    }).map((problem) => problem.replace(`${page}: `, ''));
  const shown = 'const kpi = a();\n\nif (kpi) {\n  show(kpi);\n}';
  const quote = (from: string, code: string) =>
    `<!-- from ${from} -->\n\`\`\`ts\n${code}\n\`\`\`\n`;

  it.each([
    ['a path that is there', 'See `packages/core/src/index.ts` and `packages/core/`.'],
    ['paths of other worlds', 'A `text/plain` of `core/kpi_not_found` in `@kpikit/core/testing`.'],
    ['what tools make', 'The build lands in `packages/core/dist/index.js`.'],
    ['a path inside a fence', '```\ncat `packages/nothing/here.ts`\n```'],
    ['links that hold', '[a](other.md) [b](../examples/a.ts) [c](https://example.org/x)'],
    ['an anchor with Vietnamese letters', '[a](other.md#độ-tự-tin-510)'],
    ['an anchor of its own', '# One thing\n[a](#one-thing)'],
    ['a true region', quote('examples/a.ts#first-step', shown)],
    ['a true whole file', quote('examples/a.ts', example.trimEnd())],
  ])('is content with %s', (_, text) => expect(problemsOf(text)).toEqual([]));

  it.each([
    ['a path that moved', 'See `packages/core/src/gone.ts`.', 'names packages/core/src/gone.ts'],
    ['a broken link', '[a](gone.md)', 'links to gone.md'],
    ['a broken picture', '![a](pictures/gone.svg)', 'links to pictures/gone.svg'],
    ['a broken anchor', '[a](other.md#nothing)', 'links to other.md#nothing'],
    [
      'a changed snippet',
      quote('examples/a.ts#first-step', 'const kpi = b();'),
      'shows other code',
    ],
    ['a lost region', quote('examples/a.ts#gone', shown), 'a region that the file does not have'],
    ['a lost source', quote('examples/gone.ts', shown), 'quotes examples/gone.ts'],
  ])('sees %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
  });

  it('reads paths of a package from that package too', () => {
    expect(problemsOf('`src/index.ts`', 'packages/core/README.md')).toEqual([]);
    expect(problemsOf('`src/gone.ts`', 'packages/core/README.md')).toHaveLength(1);
  });
});

describe('regionOf', () => {
  it('needs both marks', () => {
    expect(regionOf('// #region a\n1', 'a')).toBeNull();
    expect(regionOf('// #region a\n1\n\n// #endregion a', 'a')).toBe('1');
    expect(regionOf('// #region a\n1\n// #endregion\n// #region b\n2\n// #endregion', 'b')).toBe(
      '2',
    );
  });
});
