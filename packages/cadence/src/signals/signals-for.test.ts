import { type Command, core, createEngine, orgPolicy, visibleTo } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { recordCheckIn } from '../commands/record-check-in.ts';
import { cadence } from '../module.ts';
import { companyXInMay } from '../testing.ts';
import { confidenceSignals } from './confidence-signals.ts';
import { moodOf } from './mood-of.ts';
import { moodSignals } from './mood-signals.ts';
import { obstacleSignals } from './obstacle-signals.ts';
import { signalsFor } from './signals-for.ts';
import { staleSignals } from './stale-signals.ts';

const engine = createEngine({ modules: [core, cadence] });
const checkIn = (dueOn: string, mood: number, confidence: number, asOf: string | null = null) =>
  recordCheckIn({
    personId: 'minh',
    dueOn,
    updates: [{ kpiId: 'contracts', value: 4, confidence, asOf }],
    self: { mood, obstacles: ['Bản demo lỗi khi khách mở'] },
  });
const codesFor = (actor: string, now: string, ...commands: Command[]) => {
  const { state } = given(
    engine,
    [...companyXInMay(), ...commands],
    testContext({ now, actor: null }),
  );
  const seen = visibleTo(state, actor, orgPolicy(now.slice(0, 10)));
  return signalsFor(state, { personId: 'minh', seen }, now).map((each) => each.code);
};

describe('signals', () => {
  const monthEnd = '2025-05-27T01:00:00.000Z';
  const month = [
    checkIn('2025-05-05', 5, 8),
    checkIn('2025-05-12', 4, 8),
    checkIn('2025-05-19', 2, 9),
    checkIn('2025-05-26', 2, 9, '2025-03-20'),
  ];

  it('[C-50] tell a manager of contradiction, falling mood, repeated obstacle and odd dates', () => {
    expect(codesFor('phuc', monthEnd, ...month)).toEqual([
      'cadence/confident_but_behind',
      'cadence/mood_falling',
      'cadence/obstacle_repeated',
      'cadence/update_outside_period',
    ]);
  });

  it('[C-51] tell nobody what they may not read', () => {
    expect(codesFor('minh', monthEnd, ...month)).toContain('cadence/mood_falling');
    expect(codesFor('nam', monthEnd, ...month)).toEqual(['cadence/update_outside_period']);
    expect(codesFor('tram', monthEnd, ...month)).toEqual([]);
  });

  it('[C-52] tell of silence after two beats without a word, and of a KPI without a figure', () => {
    expect(codesFor('phuc', '2025-05-14T00:00:00.000Z')).toEqual(['cadence/silence']);
    expect(codesFor('phuc', '2025-05-20T12:00:00.000Z')).toEqual([
      'cadence/silence',
      'cadence/no_figure',
    ]);
  });

  it('[C-52] tell of beats missed again and again, between which something came in', () => {
    const only = checkIn('2025-05-26', 4, 5);
    expect(codesFor('phuc', monthEnd, only)).toEqual(['cadence/beats_missed']);
  });

  it('[C-53] set confidence against pace both ways, and take no answer for none', () => {
    const base = { checkInId: 'c', personId: 'minh', kpiId: 'contracts', untouched: false };
    const codes = (confidence: number, gap: number | null, untouched = false) =>
      confidenceSignals([{ ...base, confidence, gap, untouched }]).map((each) => each.code);
    expect(codes(8, -0.15)).toEqual(['cadence/confident_but_behind']);
    expect(codes(4, 0)).toEqual(['cadence/doubtful_but_on_pace']);
    expect([codes(8, -0.14), codes(5, -0.5), codes(8, null), codes(9, -1, true)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('[C-54] find old figures, with the days they are old', () => {
    const age = { kpiId: 'k', ownerId: 'minh', startOn: '2025-05-01', lastOn: '2025-05-01' };
    const [found] = staleSignals([{ ...age, lastId: 'm' }], '2025-05-16');
    expect(found).toMatchObject({
      code: 'cadence/figure_stale',
      params: { days: 15 },
      evidence: ['m'],
    });
    expect(staleSignals([{ ...age, lastId: 'm' }], '2025-05-15')).toEqual([]);
  });

  it('[C-54] see a mood fall only when it fell and stayed down', () => {
    const moods = (...values: (number | null)[]) =>
      moodSignals(values.map((mood, i) => ({ checkInId: `c${i}`, personId: 'minh', mood })));
    expect(moods(5, 4, null, 2)[0]?.evidence).toEqual(['c0', 'c1', 'c3']);
    expect([moods(5, 2), moods(5, 2, 4), moods(4, 4, 3), moods()]).toEqual([[], [], [], []]);
  });

  it('[C-54] know an obstacle again in other words, and keep its words to itself', () => {
    const reading = (checkInId: string, ...obstacles: string[]) => ({
      checkInId,
      personId: 'minh',
      obstacles,
    });
    const again = obstacleSignals([
      reading('a', 'Bản demo lỗi khi khách mở'),
      reading('b', 'Không có gì'),
      reading('c', 'bản demo vẫn lỗi khi khách mở!'),
    ]);
    expect(again).toMatchObject([{ evidence: ['a', 'c'], params: { count: 2 } }]);
    expect(JSON.stringify(again)).not.toContain('demo');
    expect(obstacleSignals([reading('a', 'giá'), reading('b', 'nhân sự')])).toEqual([]);
    expect(obstacleSignals([])).toEqual([]);
  });
});

describe('the mood of a group', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((personId, i) => ({ personId, mood: i + 1 }));

  it('[C-55] is told of five people or more, each counted once [T30]', () => {
    expect(moodOf(people)).toEqual({ average: 3, people: 5, reason: null });
    const hidden = { average: null, people: null, reason: 'too_few_people' };
    expect(moodOf(people.slice(1))).toEqual(hidden);
    const repeated = [...people.slice(1), { personId: 'b', mood: 5 }];
    expect(moodOf(repeated)).toEqual(hidden);
    expect(moodOf([...people.slice(1), { personId: 'a', mood: null }])).toEqual(hidden);
    expect(moodOf(people.slice(0, 1), 0)).toEqual(hidden);
  });
});
