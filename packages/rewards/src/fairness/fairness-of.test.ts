import { describe, expect, it } from 'vitest';
import { fairnessOf } from './fairness-of.ts';
import { giniOf } from './gini-of.ts';

const personIds = ['minh', 'nam', 'phuc', 'thao', 'tien', 'tram'];
const praise = (fromId: string, ...toIds: string[]) => ({ fromId, toIds });
const sales = new Set(['minh', 'phuc', 'tram']);
const unitOf = (id: string) => (sales.has(id) ? 'sales' : 'care');

describe('fairnessOf', () => {
  it('[RW-70] says nothing about fewer than five people', () => {
    const few = { personIds: personIds.slice(0, 4), minimum: 1 };
    expect(fairnessOf([], few)).toEqual({ figures: null, reason: 'group_too_small' });
    expect(fairnessOf([], { personIds: ['a', 'a', 'a', 'a', 'a'] }).reason).toBe('group_too_small');
  });

  it('[RW-71] shows who was never praised, and how many were', () => {
    const { figures } = fairnessOf([praise('phuc', 'minh', 'tram')], { personIds });
    expect(figures?.neverPraised).toEqual(['nam', 'phuc', 'thao', 'tien']);
    expect(figures?.coverage).toBeCloseTo(1 / 3, 12);
    expect(figures?.topTenthShare).toBe(0.5);
  });

  it('[RW-72] measures inequality from 0, equal or nothing at all, towards 1', () => {
    expect(giniOf([0, 0, 0])).toBe(0);
    expect(giniOf([3, 3, 3])).toBeCloseTo(0, 12);
    expect(giniOf([0, 0, 0, 12])).toBe(0.75);
  });

  it('[RW-73] sees praise that is exchanged, comes from one giver, or crosses units', () => {
    const praises = [praise('phuc', 'minh'), praise('minh', 'phuc'), praise('phuc', 'thao')];
    const { figures } = fairnessOf(praises, { personIds, unitOf });
    expect(figures?.reciprocity).toBe(0.5);
    expect(figures?.giverConcentration).toBeCloseTo(5 / 9, 12);
    expect(figures?.acrossUnits).toBeCloseTo(1 / 3, 12);
    expect(fairnessOf([], { personIds }).figures).toMatchObject({
      gini: 0,
      reciprocity: 0,
      giverConcentration: 0,
      acrossUnits: null,
    });
  });
});
