import { unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import { companyXCheckIn } from '../testing/company-x-plan.ts';
import { rollUp } from './roll-up.ts';

describe('the check-in of Company X', () => {
  const figures = unwrap(rollUp(companyXCheckIn()));

  it('[A-20] rolls demos and rates up to the sign-ups of the company', () => {
    expect(figures.get('kpi:S1')?.progress).toBe(0.4);
    expect(figures.get('kpi:S2')?.value).toBeCloseTo(0.6, 12);
    expect(figures.get('kpi:C1')?.value).toBeCloseTo(24, 12);
    expect(figures.get('kpi:C1')?.progress).toBeCloseTo(24 / 70, 12);
  });

  it('[A-21] says that half of the goal is known', () => {
    for (const goal of ['goal:G', 'goal:satisfied']) {
      expect(figures.get(goal)?.progress).toBeCloseTo(24 / 70, 12);
      expect(figures.get(goal)?.coverage).toBe(0.5);
    }
  });
});
