import { unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { createAlignment } from '../graph/create-alignment.ts';
import { companyXCheckIn } from '../testing/company-x-plan.ts';
import { type Child, family } from '../testing/family.ts';
import { atLeast, planLink, refOf, rolledBy } from '../testing/plan-node.ts';
import { builtInMethods } from './built-in-methods.ts';
import { explainRollUp } from './explain-roll-up.ts';
import type { RollUpMethod } from './roll-up-method.ts';
import { rollUpStatus } from './roll-up-status.ts';

describe('what a figure rests on', () => {
  it('[A-33] is told as a tree of what each child brings', () => {
    const alignment = unwrap(createAlignment(companyXCheckIn()));
    const told = explainRollUp(alignment, refOf('C1'));
    expect(told?.method).toBe('formula');
    expect(told?.children.map(({ ref, raw, counted }) => [ref.id, raw, counted])).toEqual([
      ['S1', 40, true],
      ['S2', 0.6, true],
    ]);
    const demos = told?.children[0]?.step;
    expect(
      demos?.children.map(({ ref, raw, normalised, reason }) => [ref.id, raw, normalised, reason]),
    ).toEqual([
      ['M1', 40, 0.5, 'counted'],
      ['T1', null, null, 'no_data'],
    ]);
    expect(explainRollUp(alignment, refOf('C1'), 1)?.children[0]?.step?.children).toEqual([]);
    expect(explainRollUp(alignment, refOf('nobody'))).toBeNull();
    const reasons = family({}, [
      [1, { kind: 'supports' }],
      [1, { sign: 'hinders' }],
      [1, { weight: 0 }],
      [1, {}, { status: 'draft' }],
    ]).alignment;
    expect(explainRollUp(reasons, refOf('P'))?.children.map(({ reason }) => reason)).toEqual([
      'supports',
      'hinders',
      'weight_zero',
      'draft',
    ]);
    reasons.setActual(refOf('P'), 1);
    reasons.addLink(planLink('C2', 'C3'));
    reasons.setActual(refOf('C3'), 1);
    expect(explainRollUp(reasons, refOf('C3'))?.children[0]?.reason).toBe('own_wins');
  });

  it('[A-33] for every method: what it was rolled up by and what of each child was counted', () => {
    const methods = [...builtInMethods.map(({ id }) => id), 'average', 'acme/half'];
    const half: RollUpMethod = {
      id: 'acme/half',
      roll: () => ({
        value: null,
        progress: 0.5,
        coverage: 1,
        low: null,
        high: null,
        reason: null,
      }),
    };
    for (const method of methods) {
      const rollUp = rolledBy(method, { expression: 'C0 + C1' });
      const children: Child[] = [[0.5], [2, { weight: 3, share: 0.5 }], [null]];
      const { alignment, figure } = family({ rollUp, target: atLeast(4) }, children, {
        methods: [half],
      });
      const [asked, silent] =
        method === 'own' ? ['not_asked', 'not_asked'] : ['counted', 'no_data'];
      const told = explainRollUp(alignment, refOf('P'));
      expect([told?.method, told?.figure]).toEqual([method, figure]);
      expect(
        told?.children.map(({ raw, normalised, weight, share, reason }) => [
          raw,
          normalised,
          weight,
          share,
          reason,
        ]),
      ).toEqual([
        [0.5, 0.5, 1, 1, asked],
        [2, 1, 3, 0.5, asked],
        [null, null, 1, 1, method === 'formula' ? 'not_asked' : silent],
      ]);
    }
  });

  it('[A-35] is a status too: the worst known child, or what the progress says', () => {
    const { alignment } = family({}, [[1], [0.5], [null]]);
    const known = new Map([
      ['kpi:C0', 'achieved'],
      ['kpi:C1', 'off_track'],
    ] as const);
    expect(rollUpStatus(alignment, known).get('kpi:P')).toBe('off_track');
    expect(rollUpStatus(alignment, new Map()).get('kpi:C2')).toBe('no_data');
    const byProgress = rollUpStatus(alignment, new Map(), { rule: 'thresholds' });
    expect([byProgress.get('kpi:P'), byProgress.get('kpi:C1')]).toEqual(['on_track', 'at_risk']);
    const silent = family({}, [[null], [null]]).alignment;
    expect(rollUpStatus(silent, new Map()).get('kpi:P')).toBe('no_data');
  });
});
