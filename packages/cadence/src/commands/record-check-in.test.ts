import {
  type Command,
  core,
  createEngine,
  defineCommand,
  defineModule,
  measurements,
  ok,
  orgPolicy,
  unwrap,
  visibleTo,
} from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkIns, discussions, oneOnOnes } from '../model/tables.ts';
import { cadence } from '../module.ts';
import { companyXInMay } from '../testing.ts';
import { checkInFindings } from '../workflow/check-in-findings.ts';
import { assessCheckIn } from './assess-check-in.ts';
import { recordCheckIn } from './record-check-in.ts';

const engine = createEngine({ modules: [core, cadence] });
const monday = testContext({ now: '2025-05-12T09:00:00.000Z', actor: 'minh' });
const setUp = companyXInMay();
const story = (...more: Command[]) => given(engine, [...setUp, ...more], monday);

const progress = { kpiId: 'contracts', value: 4, confidence: 7, note: 'hai khách trả lời chậm' };
const minhCheckIn = {
  personId: 'minh',
  updates: [progress],
  self: {
    mood: 4,
    done: ['Gửi báo giá cho 7 khách hàng tiềm năng'],
    next: ['Theo sát 4 khách hàng'],
    obstacles: ['Bản demo lỗi khi khách mở'],
    discussions: [
      { topic: 'Chính sách giá khi đàm phán', participantIds: ['phuc'], kpiId: 'contracts' },
    ],
    oneOnOne: { withIds: ['phuc'], topic: 'chính sách giá' },
  },
};

describe('recording a check-in', () => {
  it('[C-20] takes progress and self check-in at once and hands the figure to the KPI', () => {
    const { commit } = story().when(recordCheckIn(minhCheckIn));
    expect(commit?.events.map((event) => event.type)).toEqual([
      'cadence.checkInRecorded',
      'cadence.discussionOpened',
      'cadence.oneOnOneRequested',
      'core.measurementRecorded',
    ]);
    const checkIn = commit?.state.get(checkIns, 'minh-weekly@2025-05-12');
    expect(checkIn).toMatchObject({ step: 'submitted', nominalOn: '2025-05-12', mood: 4 });
    expect(commit?.state.all(measurements)[0]).toMatchObject({
      kpiId: 'contracts',
      value: 4,
      at: '2025-05-12T09:00:00.000Z',
    });
    expect(commit?.state.all(discussions)[0]?.topic).toBe('Chính sách giá khi đàm phán');
    expect(commit?.state.all(oneOnOnes)[0]?.requestedBy).toBe('minh');
  });

  it('[C-21] reads an untouched confidence as 5 and remembers that nobody set it', () => {
    const { commit } = story().when(
      recordCheckIn({ personId: 'minh', updates: [{ kpiId: 'contracts', value: 4 }] }),
    );
    expect(commit?.state.all(checkIns)[0]?.remarks).toEqual([
      { kpiId: 'contracts', confidence: 5, untouched: true, note: null },
    ]);
    const set = story().when(
      recordCheckIn({
        personId: 'minh',
        updates: [{ kpiId: 'contracts', value: 4, confidence: 5 }],
      }),
    );
    expect(set.commit?.state.all(checkIns)[0]?.remarks?.[0]?.untouched).toBe(false);
  });

  it.each([0, 11, 5.5])('[C-21] refuses a confidence of %s [T17]', (confidence) => {
    const update = { kpiId: 'contracts', value: 4, confidence };
    const outcome = story().when(recordCheckIn({ personId: 'minh', updates: [update] }));
    expect(outcome.commit).toBeNull();
  });

  it('[C-22] tells of an update dated outside the KPI’s period and records it all the same', () => {
    const { commit } = story().when(
      recordCheckIn({ personId: 'minh', updates: [{ ...progress, asOf: '2025-03-20' }] }),
    );
    expect(checkInFindings(commit?.events ?? [])).toEqual([
      {
        code: 'cadence/update_outside_period',
        message: 'cadence/update_outside_period',
        path: ['updates', 0, 'asOf'],
        params: {
          kpiId: 'contracts',
          asOfOn: '2025-03-20',
          startOn: '2025-05-01',
          endOn: '2025-05-31',
        },
      },
    ]);
    expect(commit?.state.all(measurements)[0]?.at).toBe('2025-03-20T05:00:00.000Z');
  });

  it('[C-22] refuses a figure of a day still to come, the same KPI twice, and an empty check-in', () => {
    const updates = [{ ...progress, asOf: '2025-05-13' }, progress];
    story()
      .when(recordCheckIn({ personId: 'minh', updates }))
      .thenRefused('cadence/update_in_future', 'cadence/kpi_twice');
    story()
      .when(recordCheckIn({ personId: 'minh' }))
      .thenRefused('cadence/check_in_empty');
  });

  it('[C-22] refuses unknown people and KPIs', () => {
    story()
      .when(recordCheckIn({ personId: 'lan', self: {} }))
      .thenRefused('core/person_not_found');
    story()
      .when(recordCheckIn({ personId: 'minh', updates: [{ kpiId: 'none', value: 1 }] }))
      .thenRefused('core/kpi_not_found');
    const self = {
      discussions: [{ topic: 'Giá', participantIds: ['lan'], kpiId: 'none' }],
      oneOnOne: { withIds: ['lan'] },
    };
    story()
      .when(recordCheckIn({ personId: 'minh', self }))
      .thenRefused('core/person_not_found', 'core/kpi_not_found', 'core/person_not_found');
  });

  it('[C-23] finds the beat by nominal date, and refuses one that the rhythm does not have', () => {
    const { commit } = story().when(recordCheckIn({ ...minhCheckIn, dueOn: '2025-05-05' }));
    expect(commit?.state.all(checkIns)[0]?.id).toBe('minh-weekly@2025-05-05');
    story()
      .when(recordCheckIn({ ...minhCheckIn, dueOn: '2025-05-06' }))
      .thenRefused('cadence/beat_not_found');
    story()
      .when(recordCheckIn({ ...minhCheckIn, scheduleId: 'none' }))
      .thenRefused('cadence/schedule_not_found');
    story()
      .when(recordCheckIn({ ...minhCheckIn, personId: 'tram', scheduleId: 'minh-weekly' }))
      .thenRefused('cadence/check_in_of_another');
  });

  it('[C-23] gives somebody without a rhythm a place of its own', () => {
    const { commit } = story().when(recordCheckIn({ personId: 'tram', self: { done: ['demo'] } }));
    expect(commit?.state.all(checkIns)[0]).toMatchObject({
      id: 'checkIn-1',
      scheduleId: null,
      nominalOn: '2025-05-12',
    });
  });

  it('[C-24] keeps a draft to oneself, with no figure, discussion or praise going out', () => {
    const { commit } = story().when(recordCheckIn({ ...minhCheckIn, draft: true }));
    expect(commit?.events.map((event) => event.type)).toEqual(['cadence.checkInDrafted']);
    const draft = commit?.state.all(checkIns)[0];
    expect(draft).toMatchObject({ step: 'draft', updates: [], mood: null });
    expect(draft?.draft?.self?.discussions[0]?.topic).toBe('Chính sách giá khi đàm phán');
    if (!commit) throw new Error('refused');
    const seen = (actor: string) =>
      visibleTo(commit.state, actor, orgPolicy('2025-05-12')).all(checkIns)[0]?.draft ?? null;
    expect([seen('minh') !== null, seen('phuc')]).toEqual([true, null]);
  });

  it('[C-24] hands a draft in, once', () => {
    const drafted = recordCheckIn({ ...minhCheckIn, draft: true });
    const { commit } = story(drafted).when(recordCheckIn(minhCheckIn));
    expect(commit?.state.all(checkIns)[0]).toMatchObject({ step: 'submitted', draft: null });
    story(recordCheckIn(minhCheckIn))
      .when(recordCheckIn(minhCheckIn))
      .thenRefused('cadence/check_in_step_refused');
  });

  it('[C-24] goes on with a draft outside any rhythm by its id', () => {
    const tram = { personId: 'tram', self: { done: ['demo'] } };
    const drafted = story(recordCheckIn({ ...tram, draft: true }));
    const { id } = drafted.state.all(checkIns)[0] ?? { id: '' };
    const { commit } = drafted.when(recordCheckIn({ ...tram, checkInId: id }));
    expect(commit?.state.all(checkIns).map((each) => each.step)).toEqual(['submitted']);
    drafted
      .when(recordCheckIn({ personId: 'minh', self: {}, checkInId: id }))
      .thenRefused('cadence/check_in_of_another');
    drafted
      .when(recordCheckIn({ ...tram, checkInId: 'none' }))
      .thenRefused('cadence/check_in_not_found');
  });

  it('[C-25] lets mood, confidence and words of a person into no fact [T31]', () => {
    const canary = 'CANARY';
    const { commit } = story().when(
      recordCheckIn({
        personId: 'minh',
        updates: [{ ...progress, note: canary }],
        self: {
          mood: 1,
          done: [canary],
          obstacles: [canary],
          discussions: [{ topic: canary, problem: canary }],
          oneOnOne: { topic: canary },
        },
      }),
    );
    const told = JSON.stringify(commit?.events);
    expect(told).not.toContain(canary);
    expect(told).not.toContain('mood');
    expect(told).not.toContain('confidence');
  });

  it('[C-26] shows mood to the person and their manager alone [T26]', () => {
    const { commit } = story().when(recordCheckIn(minhCheckIn));
    if (!commit) throw new Error('refused');
    const moodFor = (actor: string) =>
      visibleTo(commit.state, actor, orgPolicy('2025-05-12')).all(checkIns)[0]?.mood ?? null;
    expect(['minh', 'phuc', 'nam', 'tram', 'thao'].map(moodFor)).toEqual([4, 4, null, null, null]);
  });
});

describe('praise in a check-in', () => {
  const heard: unknown[] = [];
  const rewards = defineModule({
    id: 'rewards',
    commands: [
      defineCommand('rewards.givePraise', {
        input: z.looseObject({}),
        decide(_state, input) {
          heard.push(input);
          return ok([]);
        },
      }),
    ],
  });
  const praise = { toIds: ['tram'], text: 'Cảm ơn Trâm', about: { kind: 'thanks' as const } };

  it('[C-27] travels as a wish of the rewards with the check-in’s id, in the same commit', () => {
    heard.length = 0;
    const both = createEngine({ modules: [core, cadence, rewards] });
    const state = unwrap(both.executeAll(both.emptyState(), setUp, monday)).state;
    const self = { praises: [praise] };
    unwrap(both.execute(state, recordCheckIn({ personId: 'minh', self }), monday));
    expect(heard.at(-1)).toEqual({
      ...praise,
      fromId: 'minh',
      visibility: 'public',
      checkInId: 'minh-weekly@2025-05-12',
    });
  });

  it('[C-27] is dropped, and said to be, where no rewards are installed', () => {
    const self = { praises: [praise] };
    const { commit } = story().when(recordCheckIn({ personId: 'minh', self }));
    expect(commit?.dropped.map((each) => each.issues[0]?.code)).toEqual(['module_absent']);
  });

  it('[C-27] may come with an assessment as well', () => {
    const byPhuc = { ...monday, actor: 'phuc' };
    const { commit } = story(recordCheckIn(minhCheckIn)).when(
      assessCheckIn({ checkInId: 'minh-weekly@2025-05-12', praises: [praise] }),
      byPhuc,
    );
    expect(commit?.dropped).toHaveLength(1);
  });
});
