import { describe, expect, it } from 'vitest';
import { nodeOfMap } from '../../examples/01-company-x/src/chapters/map.ts';
import { story } from './company-x.ts';

type Moment = (typeof story.coherence)[number]['moment'];
const sceneOf = (moment: Moment) =>
  story.coherence.find((scene) => scene.moment === moment)?.coherence;
const checkOf = (moment: Moment, id: string, detail: 'children' | 'leaves') =>
  sceneOf(moment)?.checks.find((check) => check.node.id === id && check.detail === detail);
const nodeOf = (key: string) => nodeOfMap(story.map, key);

describe('stage 3: the targets of Company X', () => {
  it('are short in the first draft: 90 demos at 70 % imply 63 of 70', () => {
    const draft = checkOf('firstDraft', 'C1', 'children');
    expect(draft?.implied).toBeCloseTo(63, 9);
    expect(draft).toMatchObject({ target: 70, verdict: 'short' });
  });

  it('add up once agreed, 72 of 70, although the blended rate misses 70 %', () => {
    expect(checkOf('agreed', 'C1', 'children')?.implied).toBeCloseTo(70, 9);
    expect(checkOf('agreed', 'C1', 'leaves')?.implied).toBeCloseTo(72, 9);
    expect(checkOf('agreed', 'C1', 'leaves')?.verdict).toBe('covered');
    expect(checkOf('agreed', 'S2', 'children')?.implied).toBeCloseTo(0.654545, 6);
    expect(checkOf('agreed', 'S2', 'children')?.verdict).toBe('short');
  });

  it('need two thirds existing customers for the checklist', () => {
    const mix = sceneOf('agreed')?.mixes.find(({ node }) => node.id === 'K1')?.mix;
    expect(mix?.leastShare).toBeCloseTo(2 / 3, 9);
  });

  it('miss one sign-up after the proposal, which the book did not notice', () => {
    expect(checkOf('afterProposal', 'C1', 'children')?.implied).toBeCloseTo(56, 9);
    expect(checkOf('afterProposal', 'C1', 'leaves')?.implied).toBeCloseTo(54, 9);
    expect(checkOf('afterProposal', 'C1', 'leaves')).toMatchObject({
      target: 55,
      verdict: 'short',
    });
  });

  it('name each single lever that would close the gap', () => {
    const repairs = checkOf('afterProposal', 'C1', 'leaves')?.repairs ?? [];
    expect(Object.fromEntries(repairs.map(({ node, rounded }) => [node.id, rounded]))).toEqual({
      M1: 52,
      M2: 0.62,
      T1: 32,
      T2: 0.834,
    });
  });

  it('hold again with the co-owned KPI: 56.5 of 55, blended 70.6 %', () => {
    expect(checkOf('withCoOwned', 'C1', 'leaves')?.implied).toBeCloseTo(56.5, 9);
    expect(checkOf('withCoOwned', 'C1', 'leaves')?.verdict).toBe('covered');
    expect(checkOf('withCoOwned', 'S2', 'children')?.implied).toBeCloseTo(0.70625, 9);
  });
});

describe('stage 3: Minh reports 40 demos and 24 sign-ups from them', () => {
  it('and the company goal moves', () => {
    expect(nodeOf('kpi:S1')?.progress).toBeCloseTo(0.4, 9);
    expect(nodeOf('kpi:S2')?.value).toBeCloseTo(0.6, 9);
    expect(nodeOf('kpi:C1')?.progress).toBeCloseTo(24 / 70, 9);
    for (const goal of ['goal:G', 'goal:satisfied']) {
      expect(nodeOf(goal)?.progress).toBeCloseTo(0.342857, 6);
      expect(nodeOf(goal)?.coverage).toBeCloseTo(0.5, 9);
    }
  });

  it('silence stays silence: the onboarding CSF has no progress, not 0', () => {
    expect(nodeOf('csf:csf-onboarding')?.progress).toBeNull();
  });

  it('the picture names everybody’s part', () => {
    expect(story.svg).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
    expect(story.svg).not.toMatch(/<script|javascript:|on[a-z]+=/i);
    expect(story.svg).toContain('Tăng trưởng doanh thu 25%');
  });
});
