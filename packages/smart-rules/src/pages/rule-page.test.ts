import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../../../scripts/files-under.ts';
import { compilePreset } from '../engine/compile-preset.ts';
import { book } from '../presets/book.ts';
import { allPages } from './all-pages.ts';
import { answersOf, rulePage } from './rule-page.ts';

const rules = compilePreset(book).rules.map(({ rule }) => rule);
const docs = new URL('../../../../docs/', import.meta.url);
const bookMap = readFileSync(new URL('book-map.md', docs), 'utf8');
const spec = readFileSync(new URL('../../SPEC.md', import.meta.url), 'utf8');

const index = [
  '# Rules of the KPI checker',
  'One page for each rule of the book’s preset, in English and Vietnamese. `kpikit-smart --explain <rule>` shows the same. The examples are judged on 10 April 2025.',
  [
    '| rule | severity | looks at |',
    '|---|---|---|',
    ...rules.map(
      ({ id, severity }) => `| [${id}](${id}.md) | ${severity} | ${allPages.get(id)?.en.looksAt} |`,
    ),
  ].join('\n'),
  '',
].join('\n\n');

describe('the pages of the rules', () => {
  it('[SR-130] are there for every rule and for nothing else', () => {
    const ids = rules.map(({ id }) => id).sort();
    expect([...allPages.keys()].sort()).toEqual(ids);
    const files = filesUnder('docs/rules', /\.md$/).map((path) => path.slice('docs/rules/'.length));
    expect(files.filter((path) => path !== 'README.md')).toEqual(ids.map((id) => `${id}.md`));
  });

  // Written anew with `npm run unit -- --project smart-rules rule-page -u`.
  it.each(rules.map(({ id }) => id))('[SR-130] %s is what stands in docs', async (id) => {
    const en = rulePage(id, 'en');
    const vi = rulePage(id, 'vi')?.replace(`# ${id}`, '## Tiếng Việt');
    await expect(`${en}\n\n${vi}\n`).toMatchFileSnapshot(new URL(`rules/${id}.md`, docs).pathname);
  });

  it('[SR-130] are listed', async () => {
    await expect(index.trimEnd().concat('\n')).toMatchFileSnapshot(
      new URL('rules/README.md', docs).pathname,
    );
  });

  describe.each(rules)('$id', (rule) => {
    const page = allPages.get(rule.id);

    it.each(['en', 'vi'] as const)(
      '[SR-131] objects to its wrong example alone, in %s',
      (locale) => {
        const text = page?.[locale];
        const wrong = answersOf(rule, text?.wrong ?? '');
        const right = answersOf(rule, text?.right ?? '');
        expect(right.findings).toEqual([]);
        const said = wrong.findings.length + wrong.questions.length;
        expect(said).toBeGreaterThan(right.questions.length);
        expect([wrong.facts.locale, right.facts.locale]).toEqual(
          text?.wrong === '' ? [wrong.facts.locale, locale] : [locale, locale],
        );
      },
    );

    it('[SR-131] tells each of its options, and a page of the book that there is', () => {
      const names = Object.keys(Object(rule.options));
      expect(Object.keys(page?.en.options ?? {})).toEqual(names);
      expect(Object.keys(page?.vi.options ?? {})).toEqual(names);
      if (page?.book) expect(bookMap).toContain(`**${page.book}**`);
      expect(page?.book === null).toBe(!isOfTheBook(rule.id));
    });
  });
});

/** By SPEC.md, where each rule has its line. */
function isOfTheBook(id: string): boolean {
  const short = id.split('/')[1] ?? '';
  const line = spec
    .split('\n')
    .find((each) => /^- \[SR-1[12]\d\]/.test(each) && each.includes(short));
  return /\(B2\.\d\)/.test(line ?? '');
}
