import { unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { createAlignment } from '../graph/create-alignment.ts';
import { pathToGoal } from '../graph/path-to-goal.ts';
import type { ProposalChangeInput } from '../model/proposal.ts';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { atLeast, planLink, refOf } from '../testing/plan-node.ts';
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

describe('the plan with a change set', () => {
  const plan = companyXPlan('before');

  it('[A-63] has the new KPI linked, the dropped one gone, the weight changed', () => {
    const changes: readonly ProposalChangeInput[] = [
      { type: 'weight', linkId: 'M1>S1', from: 1, to: 3 },
      { type: 'drop', kpiId: 'T3' },
      {
        type: 'add',
        kpiId: 'R1',
        terms: {
          statement: 'Báo cáo khách hàng tiềm năng',
          level: 'individual',
          target: atLeast(1),
          baseline: null,
          unit: { kind: 'count', currency: null, noun: 'báo cáo' },
          rateOf: null,
          orgUnitId: 'sales',
          cycleId: null,
          period: null,
        },
        ownerIds: ['minh'],
        contributesTo: [refOf('S3')],
      },
    ];
    const { nodes, plan: after } = unwrap(previewProposal(plan, changes));
    expect(after.nodes.some(({ ref }) => ref.id === 'T3')).toBe(false);
    expect(after.links.find(({ id }) => id === 'M1>S1')?.weight).toBe(3);
    const map = unwrap(createAlignment(after));
    expect(pathToGoal(map, refOf('R1'))?.map(({ id }) => id)).toEqual([
      'R1',
      'S3',
      'C2',
      'onboarding',
      'G',
    ]);
    expect(map.asleep.map(({ id }) => id)).toEqual(['T3>S3']);
    expect(nodes.filter(({ changed }) => changed).map(({ node }) => node.id)).toEqual(['R1', 'S1']);
    expect(plan.nodes.some(({ ref }) => ref.id === 'T3')).toBe(true);
  });

  it('[A-63] is refused where the plan itself would be', () => {
    const circle = { ...plan, links: [...plan.links, planLink('S1', 'M1')] };
    expect(previewProposal(circle, []).issues?.[0]?.code).toBe('alignment/circular_link');
  });
});
