import { unwrap } from '@kpikit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlignment } from '../graph/create-alignment.ts';
import { companyXPlan } from '../testing/company-x-plan.ts';
import { type Child, family } from '../testing/family.ts';
import { atLeast, atMost, planLink, planNode, refOf, rolledBy } from '../testing/plan-node.ts';
import { explainRollUp } from './explain-roll-up.ts';
import { rollUp } from './roll-up.ts';
import type { RollUpMethod } from './roll-up-method.ts';
import type { RollUpOptions } from './roll-up-options.ts';

const progressOf = (...args: Parameters<typeof family>) => family(...args).figure.progress;

describe('averages', () => {
  it('[A-22] weigh 6 : 4 as 60 : 40, and 0 not at all', () => {
    expect(
      progressOf({}, [
        [0.5, { weight: 6 }],
        [1, { weight: 4 }],
      ]),
    ).toBeCloseTo(0.7, 12);
    expect(
      progressOf({}, [
        [0.5, { weight: 60 }],
        [1, { weight: 40 }],
      ]),
    ).toBeCloseTo(0.7, 12);
    expect(progressOf({}, [[0.5], [1, { weight: 0 }]])).toBe(0.5);
    expect(family({}, [[1, { weight: 0 }]]).figure).toMatchObject({ progress: null, rolled: null });
  });

  it('[A-23] cut over-achievement off, carry it, or cut it off higher', () => {
    const children: Child[] = [[2], [0]];
    expect(progressOf({}, children)).toBe(0.5);
    expect(progressOf({}, children, { over: 'carry' })).toBe(1);
    expect(progressOf({}, children, { over: 1.2 })).toBe(0.6);
    expect(progressOf({ rollUp: rolledBy('average', { over: 1.5 }) }, children)).toBe(0.75);
    expect(
      progressOf({ rollUp: rolledBy('average', { over: 'cap' }) }, children, { over: 'carry' }),
    ).toBe(0.5);
  });

  it('[A-24] leave out what is unknown, count it as 0, or wait for it', () => {
    const children: Child[] = [[0.6], [null]];
    expect(family({}, children).figure).toMatchObject({
      progress: 0.6,
      coverage: 0.5,
      low: 0.3,
      high: 0.8,
    });
    expect(progressOf({}, children, { missing: 'zero' })).toBe(0.3);
    expect(family({}, children, { missing: 'block' }).figure).toMatchObject({
      progress: null,
      coverage: 0.5,
      reason: 'waiting',
    });
    expect(family({}, children, { over: 'carry' }).figure.high).toBeNull();
    expect(family({}, [[null]]).figure).toMatchObject({ progress: null, reason: 'no_data' });
  });

  it('[A-24a] count a child without data with its last figure before its period, by choice', () => {
    const february = { startOn: '2025-02-01', endOn: '2025-02-28' };
    const rate = planNode('rate', { target: atLeast(0.5), period: february });
    const demos = planNode('demos', {
      target: { ...atLeast(10), kind: 'cumulative_sum' },
      period: february,
    });
    const read = (kpiId: string, value: number, at: string) => ({ kpiId, value, at });
    const before = [read('rate', 0.1, '2025-01-10'), read('rate', 0.3, '2025-01-20')];
    const openWith = (method: string, measurements = before) =>
      unwrap(
        createAlignment({
          nodes: [planNode('P', { rollUp: rolledBy(method, { missing: 'last' }) }), rate, demos],
          links: [planLink('rate', 'P'), planLink('demos', 'P', { seq: 1 })],
          measurements: [...measurements, read('demos', 4, '2025-01-20')],
        }),
      );
    const map = openWith('average');
    const figure = map.figureOf(refOf('P'));
    expect(figure).toMatchObject({ progress: 0.6, coverage: 0, low: 0, high: 1, reason: null });
    expect(map.progressOf(refOf('rate'))).toBeNull();
    const told = explainRollUp(map, refOf('P'))?.children;
    expect(told?.map(({ raw, counted, reason }) => [raw, counted, reason])).toEqual([
      [0.3, true, 'last_value'],
      [null, false, 'no_data'],
    ]);
    map.addReading(read('rate', 0.2, '2025-01-31'));
    expect(map.progressOf(refOf('P'))).toBe(0.4);
    map.addReading(read('rate', 0.5, '2025-02-03'));
    expect(map.figureOf(refOf('P'))).toMatchObject({ progress: 1, coverage: 0.5 });
    for (const [method, progress] of [
      ['minimum', 0.6],
      ['count_met', 0],
      ['milestone', 0],
    ] as const)
      expect(openWith(method).figureOf(refOf('P'))).toMatchObject({ progress, low: 0, high: 1 });
    expect(openWith('average', []).progressOf(refOf('P'))).toBeNull();
  });

  it('[A-24a] and say so when 0 stands in', () => {
    const { alignment } = family({ rollUp: rolledBy('average', { missing: 'zero' }) }, [
      [1],
      [null],
    ]);
    const told = explainRollUp(alignment, refOf('P'))?.children;
    expect(told?.map(({ normalised, counted, reason }) => [normalised, counted, reason])).toEqual([
      [1, true, 'counted'],
      [0, true, 'counted_as_zero'],
    ]);
    expect(alignment.influenceOn(refOf('P'))(refOf('C0'))).toBe(0.5);
  });

  it('[A-25] count a step back as 0, or as it is', () => {
    const back = { target: atLeast(10), baseline: 5 };
    const children: Child[] = [
      [4, {}, back],
      [10, {}, back],
    ];
    expect(progressOf({}, children)).toBe(0.5);
    expect(progressOf({}, children, { negative: 'keep' })).toBeCloseTo(0.4, 12);
    expect(family({}, [...children, [null]], { negative: 'keep' }).figure.low).toBeNull();
  });

  it('[A-26] take a target equal to its baseline as met or not, or leave it out', () => {
    const flat = { target: atLeast(0.6), baseline: 0.6 };
    const children: Child[] = [[0.7, {}, flat], [0.5]];
    expect(progressOf({}, children)).toBe(0.75);
    expect(progressOf({}, children, { zeroRange: 'exclude' })).toBe(0.5);
  });

  it('[A-37] draw supports, hindrances and drafts without counting them', () => {
    const children: Child[] = [
      [0.5],
      [1, { kind: 'supports' }],
      [1, { sign: 'hinders' }],
      [1, {}, { status: 'draft' }],
      [1, {}, { status: 'proposed' }],
    ];
    expect(progressOf({}, children)).toBe(0.5);
    expect(progressOf({}, children, { drafts: true })).toBeCloseTo(2.5 / 3, 12);
  });

  it('[A-39] lie between low and high, and on both once everything is known', () => {
    const child = fc.tuple(
      fc.option(fc.double({ min: -1, max: 3, noNaN: true })),
      fc.record({ weight: fc.double({ min: 0.01, max: 9, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.array(child, { minLength: 1, maxLength: 12 }), (children) => {
        const { progress, low, high, coverage } = family({}, children).figure;
        if (progress === null) return;
        expect(low ?? Number.NaN).toBeLessThanOrEqual(progress);
        expect(high ?? Number.NaN).toBeGreaterThanOrEqual(progress);
        if (children.every(([value]) => value !== null)) {
          expect([coverage, low, high]).toEqual([1, progress, progress]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('values', () => {
  const demos = { kind: 'count', currency: null, noun: 'demo' } as const;
  const money = { kind: 'money', currency: 'VND', noun: null } as const;
  const amount = (value: number) => ({ target: atLeast(value), unit: demos });
  const total = { target: atLeast(100), unit: demos, rollUp: rolledBy('sum') };

  it('[A-27] are added by share, never capped, and only where they fit', () => {
    const whole = family(total, [
      [90, {}, amount(30)],
      [40, { share: 0.5 }, amount(70)],
    ]);
    expect(whole.figure).toMatchObject({ value: 110, progress: 1.1, coverage: 1 });
    const partial = family(total, [
      [30, {}, amount(30)],
      [null, {}, amount(70)],
    ]);
    expect(partial.figure).toMatchObject({
      value: 30,
      progress: 0.3,
      coverage: 0.3,
      low: 0,
      high: 1,
    });
    const euros = family(total, [[5, {}, { target: atLeast(9), unit: money }]]);
    expect(euros.figure).toMatchObject({ value: null, reason: 'unit_mismatch' });
    const year = { startOn: '2025-01-01', endOn: '2025-12-31' };
    const quarter = { startOn: '2025-01-01', endOn: '2025-03-31' };
    const longer = family({ ...total, period: quarter }, [[5, {}, { ...amount(9), period: year }]]);
    expect(longer.figure.reason).toBe('period_mismatch');
    expect(
      progressOf({ ...total, rollUp: rolledBy('sum', { missing: 'block' }) }, [[1], [null]]),
    ).toBeNull();
    expect(family(total, [[null, {}, amount(9)]]).figure.reason).toBe('no_data');
    expect(family({ ...total, target: null }, [[1, {}, amount(9)]]).figure).toMatchObject({
      value: 1,
      progress: null,
      reason: 'no_target',
    });
  });

  it('[A-28] of rates are weighed by their volumes', () => {
    const plan = companyXPlan('before');
    const readings = [
      ['M1', 80],
      ['T1', 30],
      ['M2', 0.6],
      ['T2', 0.8],
    ] as const;
    const measurements = readings.map(([kpiId, value]) => ({ kpiId, value, at: '2025-02-01' }));
    const rate = unwrap(rollUp({ ...plan, measurements })).get('kpi:S2');
    expect(rate?.value).toBeCloseTo(72 / 110, 12);
    const noVolume = unwrap(rollUp({ ...plan, measurements: measurements.slice(2) })).get('kpi:S2');
    expect(noVolume).toMatchObject({ value: null, reason: 'no_volume' });
    const nothing = unwrap(rollUp(plan)).get('kpi:S2');
    expect(nothing?.reason).toBe('no_data');
    const idle = measurements.map((each) => (each.value > 1 ? { ...each, value: 0 } : each));
    expect(unwrap(rollUp({ ...plan, measurements: idle })).get('kpi:S2')?.reason).toBe('no_volume');
  });

  it('[A-29] of a formula need every part', () => {
    const by = (expression: string | null) => ({
      target: atLeast(10),
      rollUp: rolledBy('formula', { expression }),
    });
    const any = { target: atLeast(1) };
    expect(
      family(by('C0 × C1'), [
        [4, {}, any],
        [2, {}, any],
      ]).figure,
    ).toMatchObject({
      value: 8,
      progress: 0.8,
      coverage: 1,
    });
    const reasonOf = (expression: string | null, ...children: Child[]) =>
      family(by(expression), children).figure.reason;
    expect(reasonOf('C0 × C1', [4], [null])).toBe('no_data');
    expect(reasonOf('C0 × C9', [4], [2])).toBe('unknown_part');
    expect(reasonOf('C0 ×', [4], [2])).toBe('no_formula');
    expect(reasonOf(null, [4], [2])).toBe('no_formula');
    expect(reasonOf('C0 ÷ C1', [4], [0])).toBe('division_by_zero');
    const zero = rolledBy('formula', { expression: 'C0 + C1', missing: 'zero' });
    expect(family({ target: atLeast(10), rollUp: zero }, [[4], [null]]).figure.value).toBe(4);
  });
});

describe('other ways', () => {
  it('[A-30] the minimum is the weakest child', () => {
    const by = (missing: 'exclude' | 'zero' | 'block' = 'exclude') => ({
      rollUp: rolledBy('minimum', { missing }),
    });
    const children: Child[] = [[0.9], [0.4], [null]];
    expect(family(by(), children).figure).toMatchObject({ progress: 0.4, low: 0, high: 0.4 });
    expect(progressOf(by('zero'), children)).toBe(0);
    expect(progressOf(by('block'), children)).toBeNull();
    expect(family(by(), [[null]]).figure.reason).toBe('no_data');
  });

  it('[A-31] counting says how many have met their targets, milestones by weight', () => {
    const children: Child[] = [[1, { weight: 3 }], [0.4], [null]];
    const count = family({ rollUp: rolledBy('count_met') }, children).figure;
    expect(count).toMatchObject({ value: 1, progress: 0.5, low: 1 / 3, high: 2 / 3 });
    const wanted = { rollUp: rolledBy('count_met'), target: atLeast(2) };
    expect(family(wanted, children).figure).toMatchObject({ value: 1, progress: 0.5 });
    const steps = family({ rollUp: rolledBy('milestone') }, children).figure;
    expect(steps).toMatchObject({ progress: 0.75, low: 0.6, high: 0.8 });
    for (const method of ['count_met', 'milestone']) {
      expect(progressOf({ rollUp: rolledBy(method, { missing: 'block' }) }, children)).toBeNull();
      expect(progressOf({ rollUp: rolledBy(method) }, [[null]])).toBeNull();
    }
    expect(progressOf({ rollUp: rolledBy('milestone', { missing: 'zero' }) }, children)).toBe(0.6);
    const costs = { target: atMost(5) };
    expect(
      progressOf({ rollUp: rolledBy('count_met') }, [
        [4, {}, costs],
        [6, {}, costs],
      ]),
    ).toBe(0.5);
  });

  it('[A-32] a measured figure stands beside the rolled one, and counts upward', () => {
    const { alignment } = family({ target: atLeast(10), rollUp: rolledBy('sum') }, [[3], [4]]);
    alignment.setActual(refOf('P'), 8);
    expect(alignment.figureOf(refOf('P'))).toMatchObject({
      own: { value: 8, progress: 0.8 },
      rolled: { value: 7, progress: 0.7 },
      value: 8,
      progress: 0.8,
      coverage: 1,
    });
    const alone = family({ rollUp: rolledBy('own') }, [[1]]).figure;
    expect(alone).toMatchObject({ progress: null, reason: 'own_only' });
  });

  it('[A-34] a method of one’s own is a value with a name', () => {
    const median: RollUpMethod = {
      id: 'acme/median',
      roll({ children }) {
        const known = children.flatMap(({ counted }) => counted ?? []).sort((a, b) => a - b);
        const progress = known[Math.floor(known.length / 2)] ?? null;
        return { value: null, progress, coverage: 1, low: progress, high: progress, reason: null };
      },
    };
    const parent = { rollUp: rolledBy('acme/median') };
    const children: Child[] = [[0.1], [0.9], [0.3]];
    expect(progressOf(parent, children, { methods: [median] })).toBe(0.3);
    expect(family(parent, children).figure.reason).toBe('unknown_method');
  });

  it('[A-38] readings count up to a moment, inside the period and its zone', () => {
    const reading = (value: number, at: string) => ({ kpiId: 'K', value, at });
    const plan = {
      nodes: [
        planNode('K', {
          target: { ...atLeast(10), kind: 'cumulative_sum' },
          period: { startOn: '2025-01-01', endOn: '2025-03-31' },
        }),
      ],
      links: [],
      measurements: [
        reading(1, '2024-12-31T18:00:00.000Z'),
        reading(2, '2025-02-01T00:00:00.000Z'),
        reading(3, '2025-03-01T00:00:00.000Z'),
      ],
    };
    const valueAt = (options: RollUpOptions) => unwrap(rollUp(plan, options)).get('kpi:K')?.value;
    expect(valueAt({})).toBe(5);
    expect(valueAt({ at: '2025-02-15' })).toBe(2);
    expect(valueAt({ timeZone: 'Asia/Ho_Chi_Minh' })).toBe(6);
  });
});
