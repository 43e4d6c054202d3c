import { cadence, recordCheckIn } from '@kpikit/cadence';
import { addCoreValue, core, createEngine, unwrap } from '@kpikit/core';
import { smallCompany, testContext } from '@kpikit/core/testing';
import { contests, openContest, pointsOf, praises, rewards, standingsOf } from '@kpikit/rewards';
import { describe, expect, it } from 'vitest';

const value = addCoreValue({ id: 'responsibility', name: 'Trách nhiệm' });
const minh = testContext({ actor: 'minh' });
const checkIn = recordCheckIn({
  personId: 'minh',
  self: {
    mood: 2,
    obstacles: ['riêng tư'],
    praises: [
      {
        toIds: ['thao'],
        text: 'Thảo đã gửi lại tài liệu ngay trong buổi sáng.',
        about: { kind: 'core_value', id: 'responsibility' },
      },
      { toIds: ['tram'], text: 'Cảm ơn Trâm!' },
    ],
  },
});

describe('what cadence asks of rewards', () => {
  it('a praise said in a check-in becomes a praise with points, in the same commit', () => {
    const engine = createEngine({ modules: [core, cadence, rewards] });
    const { state } = unwrap(
      engine.executeAll(engine.emptyState(), [...smallCompany(), value], minh),
    );
    const commit = unwrap(engine.execute(state, checkIn, minh));
    expect(commit.dropped).toEqual([]);
    expect(
      commit.state
        .all(praises)
        .map(({ toIds, kind, checkInId }) => [toIds, kind, checkInId !== null]),
    ).toEqual([
      [['thao'], 'core_value', true],
      [['tram'], 'thanks', true],
    ]);
    expect(pointsOf(commit.state, 'thao', minh.now)).toBeGreaterThan(0);
    expect(pointsOf(commit.state, 'tram', minh.now)).toBe(0);
    expect(JSON.stringify(commit.events)).not.toMatch(/riêng tư|Cảm ơn|gửi lại/);
  });

  it('without rewards the check-in stands and the praise is reported as dropped', () => {
    const engine = createEngine({ modules: [core, cadence] });
    const { state } = unwrap(
      engine.executeAll(engine.emptyState(), [...smallCompany(), value], minh),
    );
    const { dropped } = unwrap(engine.execute(state, checkIn, minh));
    expect(dropped.map(({ command, issues }) => [command.type, issues[0]?.code])).toEqual([
      ['rewards.givePraise', 'module_absent'],
      ['rewards.givePraise', 'module_absent'],
    ]);
  });
});

describe('what rewards reads of cadence', () => {
  const contest = openContest({
    id: 'on-time',
    title: 'Đúng nhịp',
    subject: 'person',
    measure: 'on_time_check_ins',
    period: { startOn: '2025-01-06', endOn: '2025-01-12' },
  });
  const scoresWith = (
    modules: Parameters<typeof createEngine>[0]['modules'],
    commands: readonly (typeof contest | typeof checkIn)[],
  ) => {
    const engine = createEngine({ modules });
    const { state } = unwrap(
      engine.executeAll(engine.emptyState(), [...smallCompany(), value, ...commands], minh),
    );
    const opened = state.get(contests, 'on-time');
    return opened
      ? standingsOf(state, opened, '2025-01-20T00:00:00.000Z').placed.map(({ id, score }) => [
          id,
          score,
        ])
      : null;
  };

  it('a check-in on time counts in a star award', () => {
    expect(scoresWith([core, cadence, rewards], [checkIn, contest])).toEqual([['minh', 1]]);
  });

  it('without cadence nobody scores', () => {
    expect(scoresWith([core, rewards], [contest])).toEqual([]);
  });
});
