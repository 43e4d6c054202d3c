import { type NodeRef, unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { planLink, refOf } from '../testing/plan-node.ts';
import { createAlignment } from './create-alignment.ts';

describe('the families of a plan', () => {
  const open = () => unwrap(createAlignment(companyXPlan('afterProposal')));
  const ids = (refs: readonly NodeRef[]) => refs.map(({ id }) => id);

  it('[A-9] hold each node with its parents, its counted children and their volumes', () => {
    const map = open();
    const rate = map.familyOf(refOf('S2'));
    expect(rate?.node).toBe(map.nodeOf(refOf('S2')));
    expect(rate?.members.map(({ link }) => link)).toEqual(map.linksDown(refOf('S2')));
    expect(rate?.members.map(({ volume }) => volume?.node.ref.id)).toEqual(['M1', 'T1']);
    expect(rate?.parents.map(({ family }) => family)).toEqual([map.familyOf(refOf('C1'))]);
    expect(map.familyOf(refOf('nobody'))).toBeUndefined();
  });

  it('[A-9] stand children before parents, each once', () => {
    const map = open();
    const families = map.families();
    expect(ids(families.map(({ node }) => node.ref))).toEqual(ids(map.childrenFirst()));
    const isBelow = families.every(({ members, rank }) =>
      members.every(({ family }) => family.rank < rank),
    );
    expect(isBelow).toBe(true);
  });

  it('[A-9] are drawn anew after an edit', () => {
    const map = open();
    expect(map.familyOf(refOf('R1'))?.parents).toEqual([]);
    unwrap(map.addLink(planLink('R1', 'S1')));
    expect(map.familyOf(refOf('R1'))?.parents.map(({ link }) => link.id)).toEqual(['R1>S1']);
    const below = map.familyOf(refOf('S1'))?.members.map(({ family }) => family.node.ref.id);
    expect(below).toContain('R1');
  });
});
