import { unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import type { ProposalChangeInput } from '../model/proposal.ts';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { atLeast } from '../testing/plan-node.ts';
import { previewProposal } from './preview-proposal.ts';

const lower = (kpiId: string, from: number, to: number) =>
  ({ type: 'target', kpiId, from: atLeast(from), to: atLeast(to) }) satisfies ProposalChangeInput;

describe('a proposal before anybody agrees', () => {
  const preview = unwrap(
    previewProposal(companyXPlan('before'), [
      lower('M1', 80, 50),
      lower('S1', 100, 80),
      lower('C1', 70, 55),
    ]),
  );
  const nodeOf = (id: string) => preview.nodes.find(({ node }) => node.id === id);

  it('[A-63] shows agreed beside implied for every ancestor, before and after', () => {
    expect(nodeOf('S1')?.agreed).toEqual({ before: 100, after: 80 });
    expect(nodeOf('S1')?.implied).toEqual({ before: 110, after: 80 });
    expect(nodeOf('C1')?.impliedByLeaves.before).toBeCloseTo(72, 9);
    expect(nodeOf('C1')?.impliedByLeaves.after).toBeCloseTo(54, 9);
    expect(nodeOf('C1')?.suggested).toBeCloseTo(54, 9);
    expect(nodeOf('goal:G')).toBeUndefined();
    expect(preview.nodes.map(({ node }) => node.id)).toEqual(
      expect.arrayContaining(['trials', 'G']),
    );
  });

  it('[A-64] says that the plan adds up no more', () => {
    const shortOf = ({ checks }: typeof preview.before) =>
      checks
        .filter(({ verdict }) => verdict === 'short')
        .map(({ node, detail }) => `${node.id} ${detail}`);
    expect(shortOf(preview.before)).toEqual(['S2 children']);
    expect(shortOf(preview.after)).toEqual(['C1 leaves', 'S2 children']);
  });
});
