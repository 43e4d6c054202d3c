import { type PlanInput, unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { planLink, refOf } from '../testing/plan-node.ts';
import { rollUp } from './roll-up.ts';
import { rollUpSeries } from './roll-up-series.ts';

const reading = (kpiId: string, value: number, at: string) => ({ kpiId, value, at });
const plan: PlanInput = {
  ...companyXPlan('before'),
  measurements: [
    reading('M1', 20, '2025-01-24'),
    reading('M2', 0.5, '2025-01-24'),
    reading('M1', 40, '2025-02-10'),
    reading('M2', 0.6, '2025-02-10'),
  ],
};

describe('a series', () => {
  it('[A-38a] tells how a figure came about, from the readings known at each moment', () => {
    const days = ['2025-01-10', '2025-01-31', '2025-02-28'];
    const lines = unwrap(rollUpSeries(plan, [refOf('C1'), refOf('nobody')], days));
    expect([...lines.keys()]).toEqual(['kpi:C1']);
    const signUps = lines.get('kpi:C1') ?? [];
    expect(signUps.map(({ at }) => at)).toEqual(days);
    expect(signUps.map(({ value }) => value)).toEqual([null, 10, 24]);
    expect(signUps[0]?.reason).toBe('no_data');
  });

  it('[A-38a] says at each moment what a roll-up of that moment says', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((date) => `2025-02-${date}`);
    const readings = fc.array(
      fc
        .tuple(fc.constantFrom('M1', 'M2', 'T1', 'T2'), fc.nat(80), day)
        .map((all) => reading(...all)),
    );
    fc.assert(
      fc.property(readings, fc.array(day, { maxLength: 4 }), (measurements, moments) => {
        const told = { ...plan, measurements };
        const goal = refOf('goal:G');
        const line = unwrap(rollUpSeries(told, [goal], moments)).get('goal:G') ?? [];
        const each = moments.map((at) => {
          const { ref: _, ...figure } = unwrap(rollUp(told, { at })).get('goal:G') ?? { ref: goal };
          return { at, ...figure };
        });
        expect(line).toEqual(each);
      }),
      { numRuns: 50 },
    );
  });

  it('[A-38a] is refused where a roll-up is', () => {
    const circle = { ...plan, links: [...plan.links, planLink('C1', 'M1')] };
    expect(rollUpSeries(circle, [refOf('C1')], []).issues?.[0]?.code).toBe(
      'alignment/circular_link',
    );
  });
});
