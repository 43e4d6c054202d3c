import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSet } from './data-sets.mjs';
import { figuresOf } from './figures-of.mjs';
import { kappaOf } from './kappa-of.mjs';
import { ownItems } from './own-items.mjs';
import { fallenIn, tableOf } from './table-of.mjs';

const committed: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('figures.json', import.meta.url), 'utf8'),
);

describe('accuracy', () => {
  it('is not more than two points under the committed figures, on the project’s own corpus', () => {
    const before = committed['own corpus'] ?? {};
    expect(Object.keys(before).length).toBeGreaterThan(40);
    const { figures } = readSet('own corpus', ownItems());
    expect(fallenIn(figures ?? {}, before)).toEqual([]);
  });

  it('counts precision over what was read and recall over what was there', () => {
    const item = (comparator: string | null) => ({ expected: { comparator }, rules: [] });
    const answer = (comparator: string | null) => ({ comparator });
    const figures = figuresOf(
      [item('>='), item('<='), item(null), item(null)],
      [answer('>='), answer(null), answer('<'), answer(null)],
    );
    expect(figures).toMatchObject({
      comparator: 0.5,
      'comparator, precision': 0.5,
      'comparator, recall': 0.5,
      'all facts': 0.5,
    });
  });

  it('counts a rule that spoke where it should not, and one that kept silent', () => {
    const rules = ['a'];
    const figures = figuresOf(
      [
        { expected: { findings: ['a'] }, rules },
        { expected: { findings: ['a'] }, rules },
        { expected: { findings: [] }, rules },
      ],
      [{ findings: ['a', 'b'] }, { findings: [] }, { findings: ['a'] }],
    );
    expect(figures).toMatchObject({ 'a, precision': 0.5, 'a, recall': 0.5 });
  });

  it('takes agreement by chance away', () => {
    const pairs = [
      [2, 2],
      [2, 2],
      [0, 0],
      [0, 2],
    ] as const;
    expect(kappaOf(pairs)).toBeCloseTo(0.5);
    expect(kappaOf([[2, 2]])).toBe(1);
  });

  it('marks a fall of more than two points and no smaller one', () => {
    const before = { target: 0.97, unit: 0.95 };
    expect(fallenIn({ target: 0.951, unit: 0.92 }, before)).toEqual(['unit']);
    expect(tableOf({ target: 0.951, unit: 0.92 }, before).split('\n')).toEqual([
      '          ours  committed',
      'target  95.1 %     97.0 %',
      'unit    92.0 %     95.0 %  FALLEN',
    ]);
  });
});
