import { describe, expect, it } from 'vitest';
import { story } from './company-x.ts';

describe('stage 4: the cadence of Company X', () => {
  it('has a check-in every two weeks, review and retro together at the end (B4.5)', () => {
    const beats = story.calendar.map(({ kind, nominalOn }) => `${nominalOn} ${kind}`);
    expect(beats).toEqual([
      '2025-01-10 check_in',
      '2025-01-24 check_in',
      '2025-02-07 check_in',
      '2025-02-21 check_in',
      '2025-03-07 check_in',
      '2025-03-21 check_in',
      '2025-03-31 review',
      '2025-03-31 retro',
    ]);
  });

  it('warns of an update dated before its KPI begins, and keeps it', () => {
    const [first, may] = story.checkIns;
    expect(first?.warnings).toEqual([]);
    expect(may?.on).toBe('2025-03-20');
    expect(may?.warnings.map(({ code }) => code)).toEqual(['cadence/update_outside_period']);
  });

  it('reviews to learn: keep, adjust or stop (B4.3)', () => {
    expect(story.review).toMatchObject({ person: 'minh', kpi: 'M1', decision: 'adjust' });
  });
});
