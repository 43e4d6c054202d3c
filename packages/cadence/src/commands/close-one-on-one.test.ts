import { type Command, core, createEngine, orgPolicy, visibleTo } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { actionCompleted } from '../events/action-completed.ts';
import { discussionResolved } from '../events/discussion-resolved.ts';
import { actions, checkIns, discussions, oneOnOnes } from '../model/tables.ts';
import { cadence } from '../module.ts';
import { companyXInMay } from '../testing.ts';
import { agendaOf } from '../workflow/agenda-of.ts';
import { assessCheckIn } from './assess-check-in.ts';
import { closeOneOnOne } from './close-one-on-one.ts';
import { completeAction } from './complete-action.ts';
import { openDiscussion } from './open-discussion.ts';
import { recordCheckIn } from './record-check-in.ts';
import { requestOneOnOne } from './request-one-on-one.ts';
import { resolveDiscussion } from './resolve-discussion.ts';

const engine = createEngine({ modules: [core, cadence] });
const now = '2025-05-12T09:00:00.000Z';
const house = () => testContext({ now, actor: null });
const story = (...more: Command[]) => given(engine, [...companyXInMay(), ...more], house());
const checkInId = 'minh-weekly@2025-05-12';
const recorded = recordCheckIn({
  personId: 'minh',
  updates: [{ kpiId: 'contracts', value: 4, confidence: 3 }],
  self: {
    obstacles: ['Bản demo lỗi'],
    discussions: [{ topic: 'Chính sách giá', participantIds: ['phuc'] }],
    oneOnOne: { withIds: ['phuc'] },
  },
});
const action = { what: 'Viết lại đề xuất giá', whoId: 'minh', dueOn: '2025-05-12' };
const close = (more: object) => closeOneOnOne({ oneOnOneId: 'oneOnOne-1', ...more });

describe('focus discussions', () => {
  it('[C-31] live until they are resolved, in or outside a check-in', () => {
    const start = story(recorded, openDiscussion({ personId: 'tram', topic: 'Bàn giao' }));
    expect(start.state.all(discussions).map((each) => each.resolvedAt)).toEqual([null, null]);
    start
      .when(resolveDiscussion({ discussionId: 'discussion-1', outcome: 'có quy định chung' }))
      .thenFacts(discussionResolved({ discussionId: 'discussion-1' }));
    story(recorded, resolveDiscussion({ discussionId: 'discussion-1' }))
      .when(resolveDiscussion({ discussionId: 'discussion-1' }))
      .thenRefused('cadence/discussion_is_resolved');
    story()
      .when(resolveDiscussion({ discussionId: 'none' }))
      .thenRefused('cadence/discussion_not_found');
    story()
      .when(openDiscussion({ personId: 'lan', topic: 'Giá', kpiId: 'none' }))
      .thenRefused('core/person_not_found', 'core/kpi_not_found');
  });

  it('[C-31] are opened with their words in the record alone', () => {
    const { commit } = story().when(openDiscussion({ personId: 'tram', topic: 'Bàn giao' }));
    expect(JSON.stringify(commit?.events)).not.toContain('Bàn giao');
    expect(commit?.state.all(discussions)[0]?.topic).toBe('Bàn giao');
  });
});

describe('a 1:1', () => {
  it('[C-32] starts from what is open: discussions, obstacles, low confidence, promises', () => {
    const { state } = story(recorded, close({ actions: [action] }));
    const source = {
      discussions: state.all(discussions),
      checkIns: state.all(checkIns),
      actions: state.all(actions),
    };
    expect(agendaOf(source, 'minh')).toEqual([
      { kind: 'discussion', discussionId: 'discussion-1' },
      { kind: 'obstacle', checkInId, text: 'Bản demo lỗi' },
      { kind: 'low_confidence', checkInId, kpiId: 'contracts', confidence: 3 },
      { kind: 'action', actionId: 'action-1' },
    ]);
    expect(agendaOf(source, 'phuc')).toHaveLength(1);
    expect(agendaOf(source, 'thao')).toEqual([]);
  });

  it('[C-33] may be wished by either side and with more people', () => {
    const { commit } = story().when(
      requestOneOnOne({ personId: 'minh', withIds: ['phuc', 'thao'], plannedOn: '2025-05-14' }),
    );
    expect(commit?.state.all(oneOnOnes)[0]).toMatchObject({ withIds: ['phuc', 'thao'] });
    story()
      .when(requestOneOnOne({ personId: 'lan', withIds: ['hoa'], checkInId: 'none' }))
      .thenRefused('core/person_not_found', 'core/person_not_found', 'cadence/check_in_not_found');
  });

  it('[C-34] ends in an action, or in the reason why there is none', () => {
    story(recorded).when(close({})).thenRefused('cadence/action_needed');
    const without = story(recorded).when(close({ withoutAction: 'chờ kết quả tuần sau' }));
    expect(without.commit?.state.get(oneOnOnes, 'oneOnOne-1')?.closedAt).toBe(now);
    story(recorded, close({ actions: [action] }))
      .when(close({ actions: [action] }))
      .thenRefused('cadence/one_on_one_is_closed');
    story().when(close({})).thenRefused('cadence/one_on_one_not_found');
    story(recorded)
      .when(
        close({
          actions: [{ ...action, whoId: 'lan', approverId: 'hoa' }],
          resolvedIds: ['none'],
          kpiWishes: [{ kpiId: 'none', as: 'proposal' }],
        }),
      )
      .thenRefused(
        'core/person_not_found',
        'core/person_not_found',
        'cadence/discussion_not_found',
        'core/kpi_not_found',
      );
  });

  it('[C-34] keeps what, who, by when and who approves; tells the what to nobody else', () => {
    const { commit } = story(recorded).when(
      close({ minutes: 'biên bản', actions: [{ ...action, approverId: 'phuc' }] }),
    );
    expect(commit?.state.all(actions)[0]).toEqual({
      id: 'action-1',
      oneOnOneId: 'oneOnOne-1',
      whoId: 'minh',
      dueOn: '2025-05-12',
      approverId: 'phuc',
      doneAt: null,
      what: 'Viết lại đề xuất giá',
    });
    expect(JSON.stringify(commit?.events)).not.toMatch(/biên bản|Viết lại/);
    if (!commit) throw new Error('refused');
    const minutesFor = (actor: string) =>
      visibleTo(commit.state, actor, orgPolicy('2025-05-12')).all(oneOnOnes)[0]?.minutes ?? null;
    expect(['minh', 'phuc', 'nam'].map(minutesFor)).toEqual(['biên bản', 'biên bản', null]);
  });

  it('[C-34] resolves and opens discussions and closes its check-in', () => {
    const { commit } = story(recorded, assessCheckIn({ checkInId })).when(
      close({
        actions: [action],
        resolvedIds: ['discussion-1'],
        discussions: [{ topic: 'Đào tạo' }],
        kpiWishes: [{ kpiId: 'contracts', as: 'proposal' }],
      }),
    );
    expect(commit?.events.map((event) => event.type)).toEqual([
      'cadence.oneOnOneClosed',
      'cadence.discussionResolved',
      'cadence.discussionOpened',
      'cadence.checkInClosed',
    ]);
    expect(commit?.state.get(checkIns, checkInId)?.step).toBe('closed');
  });

  it('[C-35] has its promises come back until they are kept', () => {
    const promised = story(recorded, close({ actions: [action] }));
    promised
      .when(completeAction({ actionId: 'action-1' }))
      .thenFacts(actionCompleted({ actionId: 'action-1', whoId: 'minh' }));
    story(recorded, close({ actions: [action] }), completeAction({ actionId: 'action-1' }))
      .when(completeAction({ actionId: 'action-1' }))
      .thenRefused('cadence/action_is_done');
    story()
      .when(completeAction({ actionId: 'none' }))
      .thenRefused('cadence/action_not_found');
  });
});
