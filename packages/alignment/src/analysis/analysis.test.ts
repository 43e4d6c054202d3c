import { unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestPartners } from '../collaborate/suggest-partners.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import { companyXCheckIn, companyXPlan } from '../testing/company-x-plan.ts';
import { atLeast, planLink, planNode, refOf } from '../testing/plan-node.ts';
import { alignmentMix } from './alignment-mix.ts';
import { attribute } from './attribute.ts';
import { conflictsOf } from './conflicts-of.ts';
import { criticalPath } from './critical-path.ts';
import { impactOf } from './impact-of.ts';
import { whatIf } from './what-if.ts';

const checkIn = () => unwrap(createAlignment(companyXCheckIn()));

describe('what would be', () => {
  it('[A-90] is told and leaves nothing behind', () => {
    const alignment = checkIn();
    const before = [alignment.figures, alignment.links, alignment.nodes];
    const moves = whatIf(alignment, [
      { type: 'actual', ref: refOf('M1'), value: 60 },
      { type: 'node', node: planNode('C1', { target: atLeast(72) }) },
      { type: 'node', node: planNode('new', { target: atLeast(1) }) },
      { type: 'link', link: planLink('new', 'S3') },
      { type: 'link', link: planLink('goal:G', 'M1') },
      { type: 'unlink', link: planLink('T3', 'S3', { seq: 1 }) },
      { type: 'unlink', link: planLink('T3', 'nowhere') },
      { type: 'remove', ref: refOf('K1') },
      { type: 'remove', ref: refOf('nobody') },
    ]);
    expect(moves.find(({ node }) => node.id === 'S1')).toEqual({
      node: refOf('S1'),
      from: 0.4,
      to: 0.6,
    });
    expect([alignment.figures, alignment.links, alignment.nodes]).toEqual(before);
    expect(alignment.asleep).toEqual([]);
  });

  it('[A-91] is how far each ancestor moves for one unit more', () => {
    const impacts = impactOf(checkIn(), refOf('M1'));
    expect(impacts.map(({ node }) => node.id)).toEqual(['S1', 'C1', 'trials', 'G', 'satisfied']);
    expect(impacts[0]?.change).toBeCloseTo(0.01, 12);
    expect(impacts[1]?.change).toBeCloseTo(0.6 / 70, 12);
    expect(impactOf(checkIn(), refOf('M2'))[0]?.change).toBeCloseTo(0.01 / 0.7, 9);
  });

  it('[A-91] the weights of all leaves at a root make 1', () => {
    const tree = fc.array(fc.tuple(fc.nat(100), fc.double({ min: 0.1, max: 5, noNaN: true })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(tree, (steps) => {
        const nodes = steps.map((_, index) => planNode(`N${index + 1}`, { target: atLeast(1) }));
        const links = steps.map(([parent, weight], index) =>
          planLink(`N${index + 1}`, `N${parent % (index + 1)}`, { weight, seq: index }),
        );
        const parents = new Set(links.map((link) => link.parent.id));
        const leaves = nodes.filter(({ ref }) => !parents.has(ref.id));
        const actuals = leaves.map(({ ref }) => ({ ref, value: 0.5 }));
        const plan = { nodes: [planNode('N0'), ...nodes], links, measurements: [] };
        const influence = unwrap(createAlignment(plan, { actuals })).influenceOn(refOf('N0'));
        const sum = leaves.reduce((all, { ref }) => all + influence(ref), 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('what was', () => {
  it('[A-92] the critical path goes down to what holds the goal back', () => {
    const path = criticalPath(checkIn(), refOf('goal:G'));
    expect(path.map(({ node }) => node.id)).toEqual(['G', 'trials', 'C1', 'S1', 'M1']);
    expect(path.at(-1)?.loss).toBeCloseTo(0.5, 12);
    expect(criticalPath(unwrap(createAlignment(companyXPlan())), refOf('goal:G'))).toEqual([
      { node: refOf('goal:G'), progress: null, loss: null },
    ]);
  });

  it('[A-93] a goal’s change is split among KPIs and adds up', () => {
    const from = companyXCheckIn();
    const later = '2025-03-01T00:00:00.000Z';
    const more = [
      ['M1', 70],
      ['M2', 0.65],
      ['T1', 20],
      ['T2', 0.8],
    ] as const;
    const to = {
      ...from,
      measurements: [
        ...from.measurements,
        ...more.map(([kpiId, value]) => ({ kpiId, value, at: later })),
      ],
    };
    const { from: before, to: after, parts } = unwrap(attribute(refOf('goal:G'), from, to));
    const sum = parts.reduce((all, { change }) => all + change, 0);
    expect(sum).toBeCloseTo((after ?? 0) - (before ?? 0), 9);
    expect(parts[0]?.node.id).toBe('M1');
    expect(parts).toHaveLength(4);
  });
});

describe('who should talk', () => {
  it('[A-94] those whose KPIs pull against each other', () => {
    const owned = (id: string, personId: string) =>
      planNode(id, { owners: [{ personId, part: 1 }] });
    const plan = {
      nodes: [planNode('goal:G'), owned('contracts', 'minh'), owned('renewals', 'thao')],
      links: [
        planLink('contracts', 'goal:G'),
        planLink('renewals', 'goal:G', { seq: 1 }),
        planLink('contracts', 'renewals', { sign: 'hinders' }),
      ],
      measurements: [],
    };
    expect(conflictsOf(unwrap(createAlignment(plan)))).toEqual([
      {
        kpi: refOf('contracts'),
        hinders: refOf('renewals'),
        path: [refOf('contracts'), refOf('goal:G')],
        meetsAt: refOf('goal:G'),
        ownerIds: ['minh', 'thao'],
      },
    ]);
  });

  it('[A-94] even where the two sides meet nowhere', () => {
    const plan = {
      nodes: ['A', 'B', 'C', 'D'].map((id) => planNode(id)),
      links: [
        planLink('A', 'C'),
        planLink('A', 'B', { sign: 'hinders' }),
        planLink('C', 'D'),
        planLink('C', 'B', { sign: 'hinders', seq: 1 }),
      ],
      measurements: [],
    };
    const conflicts = conflictsOf(unwrap(createAlignment(plan)));
    expect(conflicts.map(({ kpi, meetsAt, path }) => [kpi.id, meetsAt, path.length])).toEqual([
      ['A', null, 1],
      ['C', null, 1],
    ]);
  });

  it('[A-67] those of other units who serve the same CSF', () => {
    const alignment = unwrap(createAlignment(companyXPlan()));
    const partners = suggestPartners(alignment, refOf('K1'));
    expect(partners.map(({ kpi, shared, ownerIds }) => [kpi.id, shared.id, ownerIds])).toEqual([
      ['M3', 'C2', ['minh']],
      ['S3', 'C2', ['phuc']],
      ['T3', 'C2', ['tram']],
    ]);
    expect(suggestPartners(alignment, refOf('nobody'))).toEqual([]);
  });

  it('[A-96] as much as the situation asks for', () => {
    const mix = alignmentMix(unwrap(createAlignment(companyXPlan('withCoOwned'))), {
      growing: true,
    });
    expect(mix).toMatchObject({ contribute: 14, collaborate: 2, advice: 'collaborate_first' });
    expect(mix.isFitting).toBe(false);
    const before = unwrap(createAlignment(companyXPlan('before')));
    expect(alignmentMix(before, { clearHierarchy: true }).isFitting).toBe(true);
    const both = alignmentMix(before);
    expect([both.advice, both.isFitting]).toEqual(['both', false]);
    expect(both.findings.map(({ code, params }) => [code, params])).toEqual([
      ['alignment/collaborate_more', { percent: 0 }],
    ]);
  });

  it('[A-96] and says what to have more of', () => {
    const owned = (id: string, ...people: string[]) =>
      planNode(id, { owners: people.map((personId) => ({ personId, part: 1 })) });
    const shared = unwrap(
      createAlignment({
        nodes: [planNode('goal:G'), owned('A', 'minh', 'thao'), owned('B', 'tram', 'tien')],
        links: [planLink('A', 'goal:G')],
        measurements: [],
      }),
    );
    const codesFor = (situation: Parameters<typeof alignmentMix>[1]) =>
      alignmentMix(shared, situation).findings.map(({ code }) => code);
    expect(codesFor({ needsUnity: true })).toEqual(['alignment/contribute_more']);
    expect(codesFor({ flat: true })).toEqual([]);
    expect(codesFor({})).toEqual([]);
    const nothing = unwrap(createAlignment({ nodes: [], links: [], measurements: [] }));
    expect(alignmentMix(nothing)).toMatchObject({ collaborateShare: null, isFitting: true });
  });
});
