import { nodeKey, unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { createAlignment } from '../graph/create-alignment.ts';
import { type CompanyXStage, companyXPlan } from '../testing/company-x-plan.ts';
import { refOf } from '../testing/plan-node.ts';
import { checkCoherence } from './check-coherence.ts';
import type { TargetCheck } from './check-target.ts';
import { impliedValue } from './implied-value.ts';

const coherence = (stage: CompanyXStage) => unwrap(checkCoherence(companyXPlan(stage)));
const check = (stage: CompanyXStage, id: string, detail: TargetCheck['detail']) =>
  coherence(stage).checks.find((each) => each.node.id === id && each.detail === detail);

describe('the targets of Company X', () => {
  it('[A-40] are short in the first draft: 90 demos at 70 % make 63 of 70', () => {
    const drafted = check('firstDraft', 'C1', 'children');
    expect(drafted?.implied).toBeCloseTo(63, 9);
    expect(drafted?.slack).toBeCloseTo(-7, 9);
    expect(drafted?.verdict).toBe('short');
    expect(drafted?.repairs.map(({ node, rounded }) => [node.id, rounded])).toEqual([
      ['S1', 100],
      ['S2', 0.778],
    ]);
  });

  it('[A-41] are covered before the proposal although the common rate is not', () => {
    expect(check('before', 'C1', 'children')?.implied).toBeCloseTo(70, 9);
    expect(check('before', 'C1', 'children')?.verdict).toBe('covered');
    expect(check('before', 'C1', 'leaves')?.implied).toBeCloseTo(72, 9);
    expect(check('before', 'C1', 'leaves')?.verdict).toBe('covered');
    expect(check('before', 'S1', 'children')?.implied).toBe(110);
    const rate = check('before', 'S2', 'children');
    expect(rate?.implied).toBeCloseTo(72 / 110, 9);
    expect(rate?.worst).toBeCloseTo(0.6, 9);
    expect(rate?.verdict).toBe('short');
  });

  it('[A-42] miss one sign-up after the proposal, which nobody noticed', () => {
    expect(check('afterProposal', 'C1', 'children')?.implied).toBeCloseTo(56, 9);
    const people = check('afterProposal', 'C1', 'leaves');
    expect(people?.implied).toBeCloseTo(54, 9);
    expect(people?.verdict).toBe('short');
    expect(people?.worst).toBeCloseTo(54, 9);
    expect(coherence('afterProposal').addsUp).toBe(false);
  });

  it('[A-43] name the single levers that would close the gap', () => {
    const repairs = check('afterProposal', 'C1', 'leaves')?.repairs ?? [];
    const byId = new Map(repairs.map((repair) => [repair.node.id, repair]));
    expect(byId.get('M1')?.to).toBeCloseTo(51.6667, 4);
    expect(byId.get('M1')?.rounded).toBe(52);
    expect(byId.get('M2')?.rounded).toBe(0.62);
    expect(byId.get('T1')?.to).toBeCloseTo(31.25, 9);
    expect(byId.get('T1')?.rounded).toBe(32);
    expect(byId.get('T2')?.rounded).toBe(0.834);
  });

  it('[A-44] are covered once the co-owned rate holds for all of Minh’s demos', () => {
    const people = check('withCoOwned', 'C1', 'leaves');
    expect(people?.implied).toBeCloseTo(56.5, 9);
    expect(people?.verdict).toBe('covered');
    expect(check('withCoOwned', 'S2', 'children')?.implied).toBeCloseTo(0.70625, 9);
  });

  it('[A-45] can be asked floor by floor', () => {
    const alignment = unwrap(createAlignment(companyXPlan('afterProposal')));
    expect(impliedValue(alignment, refOf('C1'), 1)).toBeCloseTo(56, 9);
    expect(impliedValue(alignment, refOf('C1'), 2)).toBeCloseTo(54, 9);
    expect(impliedValue(alignment, refOf('C1'))).toBeCloseTo(54, 9);
    expect(impliedValue(alignment, refOf('csf:trials'))).toBeNull();
  });

  it('[A-46] ask for a mix: at least two thirds existing customers make 85 %', () => {
    const mix = coherence('before').mixes.find(({ node }) => node.id === 'K1')?.mix;
    expect(mix?.best.id).toBe('K1-tien');
    expect(mix?.leastShare).toBeCloseTo(2 / 3, 9);
    const first = coherence('firstDraft').mixes.find(({ node }) => node.id === 'K1')?.mix;
    expect(first?.leastShare).toBeCloseTo(1, 9);
  });

  it('[A-47] leave the report of the proposal an orphan until it is linked', () => {
    const orphans = coherence('afterProposal').findings.filter(
      ({ code }) => code === 'alignment/orphan',
    );
    expect(orphans.map(({ node }) => node && nodeKey(node))).toEqual(['kpi:R1']);
  });
});
