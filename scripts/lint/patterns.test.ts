import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../files-under.ts';
import { patternsIn } from './patterns-in.ts';

/** `safe` when no text can make the pattern slow: linear or bounded work on any input. */
const verdictOn = (pattern: string) => {
  const end = pattern.lastIndexOf('/');
  return checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 20_000 }).status;
};

describe('the patterns of this repository', () => {
  const homes = new Map(
    filesUnder('packages', /^packages\/[^/]+\/src\/.*\.ts$/)
      .filter((path) => !path.endsWith('.test.ts'))
      .flatMap((path) =>
        patternsIn(readFileSync(join(root, path), 'utf8')).map((pattern) => [pattern, path]),
      ),
  );

  it('[T01] are safe against hostile text, every one', { timeout: 120_000 }, () => {
    const slow = [...homes].filter(([pattern]) => verdictOn(pattern ?? '') !== 'safe');
    expect(homes.size).toBeGreaterThan(50);
    expect(slow.map(([pattern, path]) => `${path}: ${pattern}`)).toEqual([]);
  });

  it('[T11] know no edge of a word that a Vietnamese letter would be taken for', () => {
    const edged = [...homes].filter(([pattern]) => /\\b/i.test(pattern ?? ''));
    expect(edged.map(([pattern, path]) => `${path}: ${pattern}`)).toEqual([]);
  });
});

describe('the check', () => {
  it('finds patterns where they are code, not where they are text', () => {
    const source = "const a = /x+/u; const b = '/(y+)+/'; // /z+/\nfind(/\\/w/g);";
    expect(patternsIn(source)).toEqual(['/x+/u', '/\\/w/g']);
  });

  it('knows a slow pattern', () => {
    expect(verdictOn('/^(a+)+$/')).toBe('vulnerable');
    expect(verdictOn('/^a{1,80}$/')).toBe('safe');
  });
});
