import { type Command, core, createEngine } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { checkInAssessed } from '../events/check-in-assessed.ts';
import { checkInClosed } from '../events/check-in-closed.ts';
import { CheckInStep } from '../model/check-in.ts';
import { checkIns, discussions } from '../model/tables.ts';
import { cadence } from '../module.ts';
import { companyXInMay } from '../testing.ts';
import { type CheckInAction, checkInStepAfter } from '../workflow/check-in-step-after.ts';
import { assessCheckIn } from './assess-check-in.ts';
import { closeCheckIn } from './close-check-in.ts';
import { recordCheckIn } from './record-check-in.ts';
import { settleBeats } from './settle-beats.ts';

const engine = createEngine({ modules: [core, cadence] });
const monday = testContext({ now: '2025-05-12T09:00:00.000Z', actor: 'minh' });
const byPhuc = { ...monday, actor: 'phuc' };
const story = (...more: Command[]) => given(engine, [...companyXInMay(), ...more], monday);
const checkInId = 'minh-weekly@2025-05-12';
const recorded = recordCheckIn({
  personId: 'minh',
  updates: [{ kpiId: 'contracts', value: 4 }],
  self: { discussions: [{ topic: 'Chính sách giá' }] },
});
const assessed = { checkInId, personId: 'minh', assessorId: 'phuc' } as const;

describe('steps of a check-in', () => {
  it('[C-28] go one way by one table, and end', () => {
    const actions: readonly CheckInAction[] = [
      'draft',
      'submit',
      'miss',
      'assess',
      'ask_again',
      'close',
    ];
    const table = [null, ...CheckInStep.options].map((step) => [
      step,
      actions.map((action) => checkInStepAfter(step, action)),
    ]);
    expect(Object.fromEntries(table)).toEqual({
      null: ['draft', 'submitted', 'missed', null, null, null],
      draft: ['draft', 'submitted', 'missed', null, null, null],
      submitted: [null, null, null, 'assessed', 'asked_again', null],
      asked_again: ['asked_again', 'submitted', null, null, null, null],
      assessed: [null, null, null, null, 'asked_again', 'closed'],
      closed: [null, null, null, null, null, null],
      missed: ['missed', 'submitted', null, 'assessed', null, null],
    });
  });
});

describe('assessing a check-in', () => {
  it('[C-29] keeps the manager’s words in the record and tells only that it happened', () => {
    const words = { reasons: 'khách chậm', coaching: 'Bước nào khó nhất?', summary: 'tốt' };
    const commit = story(recorded)
      .when(assessCheckIn({ checkInId, ...words }), byPhuc)
      .thenFacts(checkInAssessed({ ...assessed, step: 'assessed' }));
    expect(commit.state.get(checkIns, checkInId)).toMatchObject({
      step: 'assessed',
      assessedBy: 'phuc',
      assessment: { ...words, proposals: null, withoutSelf: null },
    });
  });

  it('[C-29] asks again, and the person answers again', () => {
    const again = story(recorded).when(assessCheckIn({ checkInId, askAgain: true }), byPhuc);
    again.thenFacts(checkInAssessed({ ...assessed, step: 'asked_again' }));
    const answered = given(
      engine,
      [...companyXInMay(), recorded, assessCheckIn({ checkInId, askAgain: true }), recorded],
      { ...monday, actor: null },
    );
    expect(answered.state.get(checkIns, checkInId)).toMatchObject({
      step: 'submitted',
      assessedBy: null,
      submittedAt: monday.now,
    });
  });

  it('[C-29] passes a discussion on', () => {
    const start = story(recorded);
    const [topic] = start.state.all(discussions);
    const passOn = [{ discussionId: topic?.id ?? '', toId: 'nam' }];
    const { commit } = start.when(assessCheckIn({ checkInId, passOn }), byPhuc);
    expect(commit?.state.all(discussions)[0]?.passedToId).toBe('nam');
    start
      .when(
        assessCheckIn({
          checkInId,
          passOn: [{ discussionId: 'none', toId: 'lan' }],
          oneOnOne: { withIds: ['lan'] },
        }),
        byPhuc,
      )
      .thenRefused(
        'cadence/discussion_not_found',
        'core/person_not_found',
        'core/person_not_found',
      );
  });

  it('[C-29] is not for oneself, nor before anything came in', () => {
    story(recorded)
      .when(assessCheckIn({ checkInId }), monday)
      .thenRefused('cadence/assesses_own_check_in');
    story().when(assessCheckIn({ checkInId }), byPhuc).thenRefused('cadence/check_in_not_found');
    story(recordCheckIn({ personId: 'minh', self: {}, draft: true }))
      .when(assessCheckIn({ checkInId }), byPhuc)
      .thenRefused('cadence/check_in_step_refused');
  });

  it('[C-30] goes first only where the person’s part was missed, and with a reason', () => {
    const later = { ...byPhuc, now: '2025-05-09T00:00:00.000Z' };
    const start = given(engine, companyXInMay(), later);
    const lost = start.when(settleBeats({}), later).commit;
    expect(lost?.state.get(checkIns, 'minh-weekly@2025-05-05')?.step).toBe('missed');
    const missed = { checkInId: 'minh-weekly@2025-05-05' };
    const after = given(engine, [...companyXInMay(), settleBeats({})], later);
    after.when(assessCheckIn(missed)).thenRefused('cadence/reason_needed');
    const { commit } = after.when(assessCheckIn({ ...missed, withoutSelf: 'Minh ốm' }));
    expect(commit?.state.get(checkIns, missed.checkInId)?.assessment?.withoutSelf).toBe('Minh ốm');
  });

  it('[C-30] still takes a missed check-in when it comes after all', () => {
    const later = { ...monday, now: '2025-05-09T00:00:00.000Z' };
    const after = given(engine, [...companyXInMay(), settleBeats({})], later);
    const { commit } = after.when(
      recordCheckIn({ personId: 'minh', dueOn: '2025-05-05', self: { done: ['muộn'] } }),
    );
    expect(commit?.state.get(checkIns, 'minh-weekly@2025-05-05')?.step).toBe('submitted');
  });
});

describe('closing a check-in', () => {
  it('[C-28] ends one that needs no talk, after its assessment', () => {
    const start = given(engine, [...companyXInMay(), recorded, assessCheckIn({ checkInId })], {
      ...monday,
      actor: 'phuc',
    });
    start
      .when(closeCheckIn({ checkInId }))
      .thenFacts(checkInClosed({ checkInId, personId: 'minh' }));
    story(recorded).when(closeCheckIn({ checkInId })).thenRefused('cadence/check_in_step_refused');
    story().when(closeCheckIn({ checkInId })).thenRefused('cadence/check_in_not_found');
  });
});
