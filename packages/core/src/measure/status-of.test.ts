import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceTrend } from './confidence-trend.ts';
import { expectedOf } from './expected-of.ts';
import { expectedShare } from './expected-share.ts';
import { forecastOf } from './forecast-of.ts';
import type { Measurable } from './measurable.ts';
import type { PaceCurve } from './pace-curve.ts';
import { paceOf } from './pace-of.ts';
import { type Status, statusOf } from './status-of.ts';

const april = { startOn: '2025-04-01', endOn: '2025-04-30' };
const halfway = '2025-04-16T00:00:00.000Z';
const demos: Measurable = {
  target: { kind: 'cumulative_sum', comparator: '>=', value: 80 },
  period: april,
};
const nps: Measurable = {
  target: { kind: 'at_least', comparator: '>=', value: 40 },
  period: april,
};
const reading = (value: number, day: number) => ({
  value,
  at: `2025-04-${String(day).padStart(2, '0')}T09:00:00.000Z`,
});
const weekends = { restDays: [6, 7], holidays: ['2025-04-30'], workdays: [] };

describe('expectedOf', () => {
  it('[M-30] what builds up follows its curve, a level is due in full, a milestone at the end', () => {
    expect(expectedOf(demos, halfway)).toEqual({ ratio: 0.5, value: 40, reason: null });
    expect(expectedOf(nps, halfway)).toEqual({ ratio: 1, value: 40, reason: null });
    const report: Measurable = {
      target: { kind: 'reach', comparator: '>=', value: 1 },
      period: april,
    };
    expect([
      expectedOf(report, halfway).ratio,
      expectedOf(report, '2025-05-01T00:00:00.000Z').ratio,
    ]).toEqual([0, 1]);
    const churn: Measurable = {
      target: { kind: 'decrease_to', comparator: '<=', value: 10 },
      baseline: 30,
      period: april,
    };
    expect(expectedOf(churn, halfway)).toEqual({ ratio: 0.5, value: 20, reason: null });
    const budget: Measurable = {
      target: { kind: 'cumulative_sum', comparator: '<=', value: 100 },
      period: april,
    };
    expect(expectedOf(budget, halfway)).toEqual({ ratio: 1.5, value: 50, reason: null });
  });

  it('[M-30] says why nothing is expected', () => {
    expect(expectedOf({ target: null }, halfway).reason).toBe('no_target');
    expect(expectedOf({ target: demos.target }, halfway).reason).toBe('no_period');
    const exact = { kind: 'cumulative_sum', comparator: '=', value: 10 } as const;
    expect(expectedOf({ target: exact, period: april }, halfway)).toEqual({
      ratio: null,
      value: 5,
      reason: 'no_pace',
    });
    const broken = { kind: 'increase_to', comparator: '>=', value: Number.NaN } as const;
    expect(expectedOf({ target: broken, period: april }, halfway).reason).toBe('invalid_target');
    const range = { kind: 'between', comparator: 'between', value: 1, high: 2 } as const;
    expect(expectedOf({ target: range }, halfway)).toEqual({ ratio: 1, value: null, reason: null });
  });

  it('[M-31] knows five curves', () => {
    const expected = (curve: PaceCurve, elapsed = 0.5) => expectedShare(curve, elapsed, april);
    expect(expected({ kind: 'linear' })).toBe(0.5);
    expect(expected({ kind: 'working_days', calendar: weekends })).toBeCloseTo(11 / 21, 12);
    expect(expected({ kind: 'seasonal', weights: [1, 3] })).toBe(0.25);
    expect(expected({ kind: 'seasonal', weights: [1, 3] }, 0.75)).toBe(0.625);
    expect(expected({ kind: 'end_loaded', power: 2 })).toBe(0.25);
    const late = [
      { elapsed: 0.5, expected: 0.9 },
      { elapsed: 0.6, expected: 0.1 },
    ];
    expect(expected({ kind: 'custom', points: late }, 0.55)).toBe(0.9);
    const points = [{ elapsed: 0.5, expected: 0.2 }];
    expect(expected({ kind: 'custom', points })).toBe(0.2);
    expect(expected({ kind: 'custom', points }, 0.75)).toBeCloseTo(0.6, 12);
    expect(expected({ kind: 'seasonal', weights: [0, Number.NaN] })).toBe(0.5);
    expect(
      expected({
        kind: 'working_days',
        calendar: { ...weekends, restDays: [1, 2, 3, 4, 5, 6, 7] },
      }),
    ).toBe(0.5);
  });

  it('[M-32] every curve starts at 0, ends at 1 and never falls', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const curve: fc.Arbitrary<PaceCurve> = fc.oneof(
      fc.record({
        kind: fc.constant('seasonal' as const),
        weights: fc.array(fc.double(), { maxLength: 6 }),
      }),
      fc.record({
        kind: fc.constant('end_loaded' as const),
        power: fc.double({ min: -1, max: 9, noNaN: true }),
      }),
      fc.record({
        kind: fc.constant('custom' as const),
        points: fc.array(fc.record({ elapsed: fc.double(), expected: fc.double() }), {
          maxLength: 5,
        }),
      }),
      fc.constant({ kind: 'working_days' as const, calendar: weekends }),
    );
    fc.assert(
      fc.property(curve, share, share, (each, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) =>
          expectedShare(each, at, april),
        );
        expect(low).toBeLessThanOrEqual((high ?? 0) + 1e-12);
        expect([low, high].every((y) => y !== undefined && y >= 0 && y <= 1)).toBe(true);
        expect([expectedShare(each, -1, april), expectedShare(each, 2, april)]).toEqual([0, 1]);
      }),
    );
  });
});

describe('paceOf and statusOf', () => {
  it('[M-33] sets progress against what was expected', () => {
    expect(paceOf(demos, [reading(20, 5)], halfway)).toMatchObject({
      gap: -0.25,
      speed: 0.5,
      reason: null,
    });
    expect(paceOf(demos, [], halfway)).toMatchObject({ gap: null, speed: null, reason: 'no_data' });
    expect(paceOf(demos, [reading(20, 1)], '2025-04-01T09:00:00.000Z').speed).not.toBeNull();
    expect(paceOf({ target: demos.target }, [reading(20, 1)], halfway).reason).toBe('no_period');
  });

  const cases: [string, Measurable, ReturnType<typeof reading>[], string, Status][] = [
    ['nothing said', demos, [], halfway, 'no_data'],
    ['on pace', demos, [reading(40, 15)], halfway, 'on_track'],
    ['five points behind', demos, [reading(36, 15)], halfway, 'on_track'],
    ['ten points behind', demos, [reading(32, 15)], halfway, 'at_risk'],
    ['fifteen points behind', demos, [reading(28, 15)], halfway, 'at_risk'],
    ['more behind', demos, [reading(27, 15)], halfway, 'off_track'],
    ['met early', demos, [reading(80, 3)], halfway, 'achieved'],
    ['met early, silent since', demos, [reading(80, 1)], '2025-04-29', 'achieved'],
    ['an old figure', demos, [reading(30, 1)], halfway, 'stale'],
    ['over, met', nps, [reading(45, 29)], '2025-04-30', 'achieved'],
    ['over, missed', nps, [reading(35, 29)], '2025-05-20', 'missed'],
    ['over, silent before the end', nps, [reading(45, 10)], '2025-05-20', 'stale'],
    ['a level held, period running', nps, [reading(45, 15)], halfway, 'on_track'],
    ['a level lost', nps, [reading(20, 15)], halfway, 'off_track'],
    ['a met level, silent', nps, [reading(45, 1)], halfway, 'stale'],
    [
      'a budget not yet spent',
      { target: { kind: 'cumulative_sum', comparator: '<=', value: 100 }, period: april },
      [reading(45, 15)],
      halfway,
      'on_track',
    ],
    ['no period, not met', { target: demos.target }, [reading(1, 15)], halfway, 'at_risk'],
    [
      'a range to end in, inside',
      {
        target: { kind: 'cumulative_sum', comparator: 'between', value: 10, high: 20 },
        period: april,
      },
      [reading(15, 15)],
      halfway,
      'on_track',
    ],
    ['no target', { target: null }, [reading(1, 15)], halfway, 'no_data'],
  ];
  it.each(cases)('[M-34] %s', (_, kpi, readings, at, status) => {
    expect(statusOf(kpi, readings, at).status).toBe(status);
  });

  it('[M-35] silence is never green', () => {
    const day = fc.integer({ min: 1, max: 30 });
    const anyKpi = fc.constantFrom(demos, nps, { ...nps, period: null });
    fc.assert(
      fc.property(anyKpi, day, fc.integer({ min: 15, max: 400 }), (kpi, on, silent) => {
        const at = new Date(Date.UTC(2025, 3, on + silent, 10)).toISOString();
        const { status } = statusOf(kpi, [reading(50, on)], at);
        if (on + silent < 30 || on < 15) expect(['stale', 'no_data']).toContain(status);
        expect(statusOf(kpi, [], at).status).toBe('no_data');
      }),
    );
  });

  it('[M-36] thresholds are data', () => {
    const late = [reading(27, 15)];
    expect(
      statusOf(demos, late, halfway, { thresholds: { offTrack: 0.33, atRisk: 0.165 } }).status,
    ).toBe('on_track');
    expect(statusOf(demos, late, halfway, { thresholds: { staleAfterDays: 0 } }).status).toBe(
      'stale',
    );
    expect(statusOf(demos, late, halfway, { curve: { kind: 'end_loaded', power: 2 } }).status).toBe(
      'on_track',
    );
  });
});

describe('forecastOf', () => {
  it('[M-37] carries the trend to the end of the period, with an interval', () => {
    const steady = [2, 4, 6, 8].map((day) => reading(6, day));
    const forecast = forecastOf(demos, steady, '2025-04-09');
    expect(forecast.perDay).toBeCloseTo(3, 9);
    expect(forecast.value).toBeCloseTo(24 + 3 * 22.625, 6);
    expect(forecast.low).toBeCloseTo(forecast.value ?? 0, 6);
    expect(forecast).toMatchObject({ met: true, readings: 4, reason: null });
    const uneven = [reading(3, 2), reading(9, 4), reading(2, 6), reading(8, 8)];
    const wide = forecastOf(demos, uneven, '2025-04-09');
    expect((wide.high ?? 0) - (wide.low ?? 0)).toBeGreaterThan(5);
  });

  it('[M-38] says when there is too little to go by', () => {
    expect(forecastOf(demos, [reading(1, 2), reading(2, 3)], '2025-04-09').reason).toBe(
      'too_little_data',
    );
    expect(
      forecastOf(
        demos,
        [1, 2, 3].map((value) => reading(value, 2)),
        '2025-04-09',
      ).reason,
    ).toBe('too_little_data');
    expect(forecastOf(demos, [], '2025-04-09')).toMatchObject({ value: null, reason: 'no_data' });
    expect(forecastOf({ target: demos.target }, [], '2025-04-09').reason).toBe('no_period');
    expect(forecastOf({ target: null }, [], '2025-04-09').reason).toBe('no_target');
    expect(forecastOf(demos, [reading(Number.NaN, 2)], '2025-04-09').reason).toBe('invalid_value');
    const wild = [reading(-1e308, 2), reading(1e308, 3), reading(1e308, 4)];
    expect(forecastOf({ ...nps }, wild, '2025-04-09').value).toBeNull();
    expect(forecastOf(demos, [reading(50, 2)], '2025-05-01')).toMatchObject({
      value: 50,
      low: 50,
      ratio: 0.625,
      met: false,
      reason: 'period_over',
    });
  });
});

describe('confidenceTrend', () => {
  const answer = (confidence: number, day: number) => ({
    confidence,
    at: `2025-04-${String(day).padStart(2, '0')}`,
  });

  it('[M-39] reads the answers that somebody gave', () => {
    const falling = [answer(8, 1), answer(6, 8), answer(4, 15)];
    expect(confidenceTrend(falling)).toMatchObject({
      latest: 4,
      mean: 6,
      direction: 'falling',
      readings: 3,
    });
    expect(confidenceTrend(falling).perWeek).toBeCloseTo(-2, 9);
    expect(confidenceTrend([...falling, { ...answer(5, 22), untouched: true }]).latest).toBe(4);
    expect(confidenceTrend(falling.toReversed()).latest).toBe(4);
    expect(confidenceTrend([answer(5, 1), answer(5.1, 8)]).direction).toBe('steady');
    expect(confidenceTrend([answer(5, 1), answer(7, 8)]).direction).toBe('rising');
    expect(confidenceTrend([answer(5, 1)])).toMatchObject({ latest: 5, reason: 'too_little_data' });
    expect(confidenceTrend([])).toMatchObject({ latest: null, reason: 'no_data' });
    expect(confidenceTrend([{ confidence: 7, at: 'soon' }]).reason).toBe('no_data');
    expect(confidenceTrend([{ confidence: Number.NaN, at: '2025-04-01' }]).reason).toBe('no_data');
  });
});
