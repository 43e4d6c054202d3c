import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../files-under.ts';

/** Text that is run as code: a strict content policy forbids it, and so do we. */
const runsText = /\beval\s?\(|\bnew Function\b|\bFunction\s?\(/;

describe('the packages', () => {
  const sources = filesUnder('packages', /^packages\/[^/]+\/src\/.*\.ts$/).filter(
    (path) => !path.endsWith('.test.ts'),
  );

  // The whole suite runs without code from text in `npm run check:long -- no-eval`.
  it('[T53] make no code of text', () => {
    expect(sources.length).toBeGreaterThan(500);
    const guilty = sources.filter((path) => runsText.test(readFileSync(join(root, path), 'utf8')));
    expect(guilty).toEqual([]);
  });

  it('[T53] would be seen doing it', () => {
    expect(
      ["eval('1')", "new Function('return 1')", 'Function ("x")'].map((code) =>
        runsText.test(code),
      ),
    ).toEqual([true, true, true]);
    expect(runsText.test('medieval(1); type F = Function;')).toBe(false);
  });
});
