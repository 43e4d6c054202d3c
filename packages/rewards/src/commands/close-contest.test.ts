import { type Command, core, createEngine, recordMeasurement } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { bookContests } from '../contest/book-contests.ts';
import { correctionsOf } from '../contest/corrections-of.ts';
import { standingsOf } from '../contest/standings-of.ts';
import { pointsOf } from '../ledger/points-of.ts';
import { contestResults, contests } from '../model/tables.ts';
import { rewards } from '../module.ts';
import { companyX } from '../testing.ts';
import { closeContest } from './close-contest.ts';
import { givePraise } from './give-praise.ts';
import { openContest } from './open-contest.ts';
import { tally } from './tally.ts';
import { withdrawPraise } from './withdraw-praise.ts';

const engine = createEngine({ modules: [core, rewards] });
const at = (now: string, actor: string | null = 'phuc') => testContext({ now, actor });
const inWeek = at('2025-01-07T02:00:00.000Z');
const afterWeek = at('2025-01-13T02:00:00.000Z', null);
const week = { startOn: '2025-01-06', endOn: '2025-01-12' };
const prizes = [{ place: 1, points: 30, giftId: null, badge: null }];
const open = (input: object = {}) =>
  openContest({ id: 'c-1', title: 'Tuần tăng trưởng hiệu suất', period: week, prizes, ...input });
const praise = (clientId: string, fromId: string, ...toIds: string[]) =>
  givePraise({
    clientId,
    fromId,
    toIds,
    kind: 'core_value',
    coreValueId: 'responsibility',
    text: '…',
  });
const praised = [
  praise('p-1', 'phuc', 'minh'),
  praise('p-2', 'phuc', 'thao'),
  praise('p-3', 'nam', 'thao', 'minh'),
  praise('p-4', 'minh', 'tien'),
];
const placesIn = (input: object, commands: readonly Command[] = praised) => {
  const { state } = given(engine, [...companyX, open(input), ...commands], inWeek);
  const contest = state.get(contests, 'c-1');
  return (
    contest &&
    standingsOf(state, contest, inWeek.now).placed.map(({ place, id, score }) => [place, id, score])
  );
};

describe('star awards', () => {
  it('[RW-50] stands live: people by praise, equal ones on one place', () => {
    expect(placesIn({ subject: 'person' })).toEqual([
      [1, 'minh', 2],
      [1, 'thao', 2],
      [3, 'tien', 1],
    ]);
    expect(placesIn({ subject: 'person', ties: 'dense' })?.at(-1)).toEqual([2, 'tien', 1]);
  });

  it('[RW-51] is for teams first: a praise of several members counts once, per head if asked', () => {
    expect(placesIn({})).toEqual([
      [1, 'care', 3],
      [2, 'sales', 2],
    ]);
    expect(placesIn({ perHead: true })).toEqual([
      [1, 'care', 1.5],
      [2, 'sales', 2 / 3],
    ]);
  });

  it('[RW-52] measures points, or how many different people praised', () => {
    expect(placesIn({ measure: 'points' })).toEqual([
      [1, 'care', 60],
      [2, 'sales', 40],
    ]);
    expect(placesIn({ measure: 'praisers' })).toEqual([
      [1, 'care', 3],
      [2, 'sales', 1],
    ]);
  });

  it('[RW-53] measures KPI progress gained in the window, averaged over the KPIs', () => {
    const reading = (value: number) => recordMeasurement({ kpiId: 'shared-trials', value });
    const placed = placesIn({ subject: 'person', measure: 'kpi_progress' }, [reading(0.5)]);
    expect(placed).toEqual([
      [1, 'minh', expect.closeTo(0.4, 9)],
      [1, 'thao', expect.closeTo(0.4, 9)],
    ]);
  });

  it('[RW-54] counts from the first instant of the first day to before the day after the last', () => {
    const contest = { ...open({ subject: 'person' }) };
    const story = given(engine, [...companyX, contest], inWeek);
    const placedAfter = (now: string) => {
      const { commit } = story.when(praise('p-1', 'phuc', 'minh'), at(now));
      const found = commit?.state.get(contests, 'c-1');
      return commit && found && standingsOf(commit.state, found, afterWeek.now).placed.length;
    };
    expect(placedAfter('2025-01-05T16:59:59.999Z')).toBe(0);
    expect(placedAfter('2025-01-05T17:00:00.000Z')).toBe(1);
    expect(placedAfter('2025-01-12T16:59:59.999Z')).toBe(1);
    expect(placedAfter('2025-01-12T17:00:00.000Z')).toBe(0);
  });

  it('[RW-55] freezes places and every counted event when it closes, and pays the prizes', () => {
    const story = given(engine, [...companyX, open(), ...praised], inWeek);
    story.when(closeContest({ contestId: 'c-1' }), inWeek).thenRefused('rewards/contest_running');
    const { commit } = story.when(closeContest({ contestId: 'c-1' }), afterWeek);
    const result = commit?.state.get(contestResults, 'c-1');
    expect(result?.standings).toEqual([
      { place: 1, subjectId: 'care', score: 3 },
      { place: 2, subjectId: 'sales', score: 2 },
    ]);
    expect(result?.counted.map(({ ref, subjectId }) => `${subjectId} ${ref}`)).toEqual([
      'care praise:p-2',
      'care praise:p-3',
      'care praise:p-4',
      'sales praise:p-1',
      'sales praise:p-3',
    ]);
    expect(result?.winners[0]).toMatchObject({ subjectId: 'care', personIds: ['thao', 'tien'] });
    expect(commit && pointsOf(commit.state, 'tien', afterWeek.now)).toBe(20 + 30);
  });

  it('[RW-56] closes once', () => {
    const story = given(engine, [...companyX, open()], inWeek);
    const closed = story.when(closeContest({ contestId: 'c-1' }), afterWeek).commit;
    const again =
      closed && engine.execute(closed.state, closeContest({ contestId: 'c-1' }), afterWeek);
    expect(again?.issues?.[0]?.code).toBe('rewards/contest_closed');
    story
      .when(closeContest({ contestId: 'x' }), afterWeek)
      .thenRefused('rewards/contest_not_found');
    story.when(open(), inWeek).thenRefused('rewards/id_taken');
  });

  it('[RW-57] shows a later reversal as a correction, and leaves the result as it was', () => {
    const story = given(engine, [...companyX, open({ prizes: [] }), ...praised], inWeek);
    const closed = story.when(closeContest({ contestId: 'c-1' }), afterWeek).commit;
    const result = closed?.state.get(contestResults, 'c-1');
    const undo = withdrawPraise({ praiseId: 'p-4' });
    const after = closed && engine.execute(closed.state, undo, afterWeek);
    const state = after && !after.issues ? after.value.state : undefined;
    expect(state?.get(contestResults, 'c-1')).toEqual(result);
    const corrections = state && result && correctionsOf(state, result);
    expect(corrections?.gone).toEqual([{ ref: 'praise:p-4', subjectId: 'care', amount: 1 }]);
    expect(corrections?.added).toEqual([]);
    expect(corrections?.placed.map(({ place, id }) => [place, id])).toEqual([
      [1, 'care'],
      [1, 'sales'],
    ]);
  });

  it('[RW-58] counts tallies once per id, while the contest runs', () => {
    const contest = open({ subject: 'person', measure: 'tally' });
    const vote = tally({ id: 't-1', contestId: 'c-1', subjectId: 'tram' });
    const story = given(engine, [...companyX, contest, vote], inWeek);
    story.when(vote, inWeek).thenFacts();
    story
      .when(tally({ id: 't-1', contestId: 'c-1', subjectId: 'tien' }), inWeek)
      .thenRefused('rewards/tally_id_taken');
    story
      .when(tally({ id: 't-2', contestId: 'c-1', subjectId: 'sales' }), inWeek)
      .thenRefused('rewards/person_not_found');
    story
      .when(tally({ id: 't-2', contestId: 'c-1', subjectId: 'tien' }), afterWeek)
      .thenRefused('rewards/contest_not_running');
    const found = story.state.get(contests, 'c-1');
    expect(found && standingsOf(story.state, found, inWeek.now).placed).toEqual([
      { place: 1, id: 'tram', score: 1 },
    ]);
  });

  it('[RW-59] has the book’s three contests ready', () => {
    expect(
      bookContests.map(({ title, subject, period, places }) => [title.vi, subject, period, places]),
    ).toEqual([
      ['Tuần tăng trưởng hiệu suất', 'person', 'week', 1],
      ['Top 3 cải tiến trong tháng', 'person', 'month', 3],
      ['Team phối hợp tốt nhất chu kỳ', 'unit', 'cycle', 1],
    ]);
    for (const { key, title, period: _kind, ...terms } of bookContests) {
      const contest = openContest({ id: key, title: title.vi, period: week, ...terms });
      expect(given(engine, companyX).when(contest).codes).toEqual([]);
    }
  });
});
