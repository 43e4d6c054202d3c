import {
  addDays,
  type Command,
  core,
  createEngine,
  createWorkspace,
  defineCommand,
  defineEvent,
  defineModule,
  ok,
  unwrap,
} from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { beatsSettled } from '../events/beats-settled.ts';
import { kpiIncluded } from '../events/kpi-included.ts';
import { checkIns, leaves, schedules } from '../model/tables.ts';
import { cadence } from '../module.ts';
import { scheduledBeats } from '../schedule/scheduled-beats.ts';
import { companyXInMay, mondayRhythm } from '../testing.ts';
import { changeHouseCalendar } from './change-house-calendar.ts';
import { changeRhythm } from './change-rhythm.ts';
import { endSchedule } from './end-schedule.ts';
import { grantLeave } from './grant-leave.ts';
import { includeKpi } from './include-kpi.ts';
import { recordCheckIn } from './record-check-in.ts';
import { scheduleCheckIns } from './schedule-check-ins.ts';
import { settleBeats } from './settle-beats.ts';

const engine = createEngine({ modules: [core, cadence] });
const at = (now: string) => testContext({ now, actor: null });
const story = (now: string, ...more: Command[]) =>
  given(engine, [...companyXInMay(), ...more], at(now));
const may6 = '2025-05-06T01:00:00.000Z';
const scheduleId = 'minh-weekly';
const may = { startOn: '2025-05-01', endOn: '2025-05-31' };

describe('schedules', () => {
  it('[C-43] belong to one person; their id is free', () => {
    const rhythm = mondayRhythm;
    const { commit } = story(may6).when(scheduleCheckIns({ personId: 'tram', rhythm }));
    expect(commit?.state.get(schedules, 'schedule-1')?.personId).toBe('tram');
    story(may6)
      .when(scheduleCheckIns({ id: scheduleId, personId: 'lan', rhythm, kpiIds: ['none'] }))
      .thenRefused('core/person_not_found', 'core/kpi_not_found', 'cadence/schedule_id_taken');
    const lost = { ...rhythm, zone: 'Asia/Atlantis' };
    expect(story(may6).when(scheduleCheckIns({ personId: 'tram', rhythm: lost })).codes).toEqual([
      'cadence/zone_unknown',
    ]);
  });

  it('[C-44] change from the next nominal date that has not opened; the past stays', () => {
    const fridays = { ...mondayRhythm, anchorOn: '2025-05-09' };
    const changed = story(may6).when(changeRhythm({ scheduleId, rhythm: fridays })).commit;
    const schedule = changed?.state.get(schedules, scheduleId);
    const dates = schedule && scheduledBeats(schedule, may).map((beat) => beat.nominalOn);
    expect(dates).toEqual(['2025-05-05', '2025-05-16', '2025-05-23', '2025-05-30']);
    story(may6)
      .when(changeRhythm({ scheduleId: 'none', rhythm: fridays }))
      .thenRefused('cadence/schedule_not_found');
  });

  it('[C-44] end with a nominal date', () => {
    const ended = story(may6).when(endSchedule({ scheduleId, untilOn: '2025-05-12' })).commit;
    const schedule = ended?.state.get(schedules, scheduleId);
    expect(schedule && scheduledBeats(schedule, may)).toHaveLength(2);
    story(may6)
      .when(endSchedule({ scheduleId: 'none', untilOn: '2025-05-12' }))
      .thenRefused('cadence/schedule_not_found');
  });

  it('[C-45] follow the house calendar and the person’s leave', () => {
    const calendar = changeHouseCalendar({
      restDays: [6, 7],
      holidays: ['2025-05-12'],
      workdays: [],
    });
    const leave = grantLeave({ personId: 'minh', startOn: '2025-05-19', endOn: '2025-05-20' });
    const start = story('2025-05-13T01:00:00.000Z', calendar, leave);
    const { commit } = start.when(
      recordCheckIn({ personId: 'minh', dueOn: '2025-05-13', self: { done: ['x'] } }),
    );
    expect(commit?.state.all(checkIns)[0]?.nominalOn).toBe('2025-05-12');
    const later = start.when(settleBeats({}), at('2025-05-30T01:00:00.000Z')).commit;
    expect(later?.state.has(checkIns, 'minh-weekly@2025-05-19')).toBe(false);
    expect(later?.state.has(checkIns, 'minh-weekly@2025-05-12')).toBe(true);
    start
      .when(grantLeave({ personId: 'minh', startOn: '2025-05-20', endOn: '2025-05-19' }))
      .thenRefused('cadence/leave_reversed');
    start
      .when(grantLeave({ personId: 'lan', startOn: '2025-05-20', endOn: '2025-05-19' }))
      .thenRefused('core/person_not_found');
    expect(start.state.all(leaves)).toHaveLength(1);
    start.when(changeHouseCalendar({ restDays: [7], holidays: [], workdays: [] })).thenFacts({
      type: 'cadence.houseCalendarChanged',
      v: 1,
      data: { calendar: { id: 'calendar', restDays: [7], holidays: [], workdays: [] } },
    });
  });
});

describe('time passing', () => {
  it('[C-46] makes a beat missed when the next opens, each looked at once', () => {
    const nextOpens = '2025-05-08T17:00:00.000Z';
    story('2025-05-08T16:59:59.999Z').when(settleBeats({})).thenFacts();
    const settled = beatsSettled({
      scheduleId,
      personId: 'minh',
      untilOn: '2025-05-05',
      missed: [{ checkInId: 'minh-weekly@2025-05-05', nominalOn: '2025-05-05' }],
    });
    story(nextOpens).when(settleBeats({})).thenFacts(settled);
    story(nextOpens, settleBeats({})).when(settleBeats({})).thenFacts();
  });

  it('[C-46] leaves alone what came in', () => {
    const recorded = recordCheckIn({ personId: 'minh', dueOn: '2025-05-05', self: {} });
    const { commit } = story('2025-05-08T17:00:00.000Z', recorded).when(settleBeats({}));
    expect(commit?.state.all(checkIns).map((each) => each.step)).toEqual(['submitted']);
  });

  it('[C-46] wakes the host exactly when a tick would find something', () => {
    let now = '2025-05-06T01:00:00.000Z';
    const workspace = createWorkspace({ modules: [core, cadence], context: () => at(now) });
    unwrap(workspace.executeAll(companyXInMay()));
    const woken: string[] = [];
    for (let i = 0; i < 3; i++) {
      now = workspace.engine.nextWakeUp(workspace.state, now) ?? '';
      woken.push(now);
      unwrap(workspace.tick());
    }
    expect(woken).toEqual([
      '2025-05-08T17:00:00.000Z',
      '2025-05-15T17:00:00.000Z',
      '2025-05-22T17:00:00.000Z',
    ]);
    expect(workspace.state.all(checkIns).map((each) => each.step)).toEqual([
      'missed',
      'missed',
      'missed',
    ]);
  });

  it('[C-46] has nothing to wait for without a schedule', () => {
    expect(engine.nextWakeUp(engine.emptyState(), may6)).toBeNull();
  });
});

describe('shared KPIs', () => {
  const accepted = defineEvent('alignment.cooperationAccepted', {
    data: z.strictObject({
      kpiId: z.string(),
      ownerIds: z.array(z.string()),
      rhythm: z.string().nullable(),
    }),
  });
  const accept = defineCommand('alignment.acceptCooperation', {
    input: z.strictObject({ kpiId: z.string(), ownerIds: z.array(z.string()) }),
    decide: (_state, input) => ok([accepted({ ...input, rhythm: 'every_two_weeks' })]),
  });
  const alignment = defineModule({ id: 'alignment', commands: [accept], events: [accepted] });

  it('[C-47] join the check-ins of all owners when a cooperation is accepted', () => {
    const both = createEngine({ modules: [core, cadence, alignment] });
    const { commit } = given(both, companyXInMay(), at(may6)).when(
      accept({ kpiId: 'contracts', ownerIds: ['minh', 'tram'] }),
    );
    expect(commit?.state.get(schedules, scheduleId)?.kpiIds).toEqual(['contracts']);
    const made = commit?.state.all(schedules).find((each) => each.personId === 'tram');
    expect(made).toMatchObject({ kpiIds: ['contracts'], untilOn: '2025-05-31' });
    const beats = made && scheduledBeats(made, { ...may, endOn: addDays(may.endOn, 30) });
    expect(beats?.map((beat) => beat.dueOn)).toEqual(['2025-05-06', '2025-05-20']);
  });

  it('[C-47] join once, and only for people and KPIs that exist', () => {
    const include = includeKpi({ personId: 'minh', kpiId: 'contracts' });
    story(may6)
      .when(include)
      .thenFacts(kpiIncluded({ scheduleId, kpiId: 'contracts' }));
    story(may6, include).when(include).thenFacts();
    const every = (rhythm: string) =>
      story(may6)
        .when(includeKpi({ personId: 'tram', kpiId: 'contracts', rhythm }))
        .commit?.state.get(schedules, 'schedule-1')?.phases[0]?.rhythm.every;
    expect(['monthly', 'toString'].map(every)).toEqual([
      { kind: 'months', count: 1 },
      { kind: 'weeks', count: 1 },
    ]);
    story(may6)
      .when(includeKpi({ personId: 'lan', kpiId: 'none' }))
      .thenRefused('core/person_not_found', 'core/kpi_not_found');
  });
});
