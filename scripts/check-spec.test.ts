import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specProblems, type Texts, unprovenRows } from './check-spec.ts';
import { filesUnder, root } from './files-under.ts';

const textsOf = (paths: readonly string[]): Texts =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

describe('the rules of this repository', () => {
  it('each have a test, and each test that names a rule names a real one', () => {
    const map = join(root, 'docs/book-map.md');
    const specs = textsOf(filesUnder('packages', /^packages\/[^/]+\/SPEC\.md$/));
    const tests = textsOf([
      ...filesUnder('packages', /\.test\.ts$/),
      ...filesUnder('e2e', /\.test\.ts$/),
    ]);
    expect(specProblems(specs, tests, existsSync(map) ? readFileSync(map, 'utf8') : '')).toEqual(
      [],
    );
  });
});

describe('the rows of threats and faults', () => {
  it('that a package promises each have a test', () => {
    const specs = textsOf(filesUnder('packages', /^packages\/[^/]+\/SPEC\.md$/));
    const tests = textsOf(
      ['packages', 'e2e', 'scripts/lint'].flatMap((folder) => filesUnder(folder, /\.test\.ts$/)),
    );
    expect(unprovenRows(specs, tests)).toEqual([]);
  });

  it('are proven by tests of the package itself, or of the whole', () => {
    const specs = { 'packages/a/SPEC.md': '| T05 | deep | \n| F22 | throws |\nas T07 says' };
    const proof = "it('[X-1] … [T05] [F22]', x)";
    expect(unprovenRows(specs, { 'packages/a/src/x.test.ts': proof })).toEqual([]);
    expect(unprovenRows(specs, { 'e2e/x.test.ts': proof })).toEqual([]);
    expect(unprovenRows(specs, { 'packages/b/src/x.test.ts': proof })).toEqual([
      'packages/a/SPEC.md: no test is named after [T05]',
      'packages/a/SPEC.md: no test is named after [F22]',
    ]);
  });
});

describe('specProblems', () => {
  const map = '- B2.3 Measurable\n- B4.1 Check-in';
  const spec = (text: string) => ({ 'SPEC.md': text });
  const test = (text: string) => ({ 'a.test.ts': text });

  it('is content where rules, tests and book agree, in lists and in tables', () => {
    const text = '# Rules\n- [CK-4] Confidence is whole (B4.1).\n| CK-5 | Notes | B2.3, ours |\n';
    const proofs = "it('[CK-4][CK-5] works', x); it.each([1])(`[CK-4] %s`, y);";
    expect(specProblems(spec(text), test(proofs), map)).toEqual([]);
  });

  it('takes an id inside a sentence for neither a rule nor a proof', () => {
    const text = '- [CK-4] Confidence (B4.1), see [CK-9].\nAs CK-8 says, ours.';
    const proofs = "it('[CK-4] reads key results', () => read('[KR-1] win'));";
    expect(specProblems(spec(text), test(proofs), map)).toEqual([]);
  });

  it.each([
    ['a rule without a test', '- [CK-4] Whole (B4.1).', '', 'no test is named after [CK-4]'],
    ['an id without a rule', '', "it('[CK-7] …', x)", 'proves [CK-7], which no SPEC.md has'],
    ['a rule from nowhere', '- [CK-4] Whole.', "it('[CK-4] …', x)", 'cites no book id'],
    ['an unknown book id', '- [CK-4] (B4.7)', "it('[CK-4] …', x)", 'cites B4.7, which the book'],
    ['an id used twice', '- [CK-4] ours\n- [CK-4] ours', "it('[CK-4]', x)", 'id of two rules'],
  ])('sees %s', (_, rules, proofs, problem) => {
    expect(specProblems(spec(rules), test(proofs), map)).toEqual([
      expect.stringContaining(problem),
    ]);
  });
});
