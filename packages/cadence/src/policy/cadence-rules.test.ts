import { core, coreRules, createEngine, Policy, type PolicyInput, unwrap } from '@kpikit/core';
import { smallCompany, testContext, whoMay } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { closeOneOnOne } from '../commands/close-one-on-one.ts';
import { openRetro } from '../commands/open-retro.ts';
import { openReview } from '../commands/open-review.ts';
import { recordCheckIn } from '../commands/record-check-in.ts';
import { requestOneOnOne } from '../commands/request-one-on-one.ts';
import { scheduleCheckIns } from '../commands/schedule-check-ins.ts';
import { checkIns } from '../model/tables.ts';
import { cadence } from '../module.ts';
import { rhythmOf } from '../schedule/rhythm-of.ts';
import { cadenceRules } from './cadence-rules.ts';

const engine = createEngine({ modules: [core, cadence] });
/** In these tests Tiến acts for HR. */
const policy: PolicyInput = {
  rules: { ...coreRules, ...cadenceRules },
  hrIds: ['tien'],
  deputies: [],
};
const mondays = rhythmOf({
  every: { kind: 'weeks', count: 1 },
  anchorOn: '2025-03-03',
  zone: 'Asia/Ho_Chi_Minh',
});
/** Minh has checked in, with a discussion for Trâm; a talk with Nam promised something to Thảo. */
const { state } = unwrap(
  engine.executeAll(
    engine.emptyState(),
    [
      ...smallCompany(),
      scheduleCheckIns({ id: 'S', personId: 'minh', rhythm: mondays }),
      recordCheckIn({
        personId: 'minh',
        self: { discussions: [{ topic: 'Giá', participantIds: ['tram'] }] },
      }),
      requestOneOnOne({ personId: 'minh', withIds: ['nam'] }),
      closeOneOnOne({
        oneOnOneId: 'oneOnOne-1',
        actions: [{ what: 'Gọi lại', whoId: 'minh', dueOn: '2025-04-01', approverId: 'thao' }],
      }),
      openReview({ personId: 'minh', cycleId: '2025-Q1' }),
      openRetro({ kind: 'starfish', personId: 'minh' }),
      openRetro({ kind: 'four_l', orgUnitId: 'sales' }),
    ],
    testContext({ now: '2025-03-24T03:00:00.000Z', actor: 'minh' }),
  ),
);
const checkInId = state.all(checkIns)[0]?.id ?? '';

/** Who is who to Minh: owner, manager, chain, peer, HR, another department, the system. */
const actors = ['minh', 'phuc', 'nam', 'tram', 'tien', 'thao', null] as const;
const everybody = 'minh phuc nam tram tien thao';
const person = { personId: 'minh' };
const checkIn = { checkInId };
const review = { reviewId: 'review-1' };

const cells: readonly (readonly [string, object, string])[] = [
  ['cadence.changeHouseCalendar', {}, 'tien'],
  ['cadence.grantLeave', person, 'phuc nam tien'],
  ['cadence.scheduleCheckIns', person, 'minh phuc nam tien'],
  ['cadence.changeRhythm', { scheduleId: 'S' }, 'minh phuc nam tien'],
  ['cadence.endSchedule', { scheduleId: 'S' }, 'minh phuc nam tien'],
  ['cadence.includeKpi', person, 'minh phuc nam tien'],
  ['cadence.recordCheckIn', person, 'minh'],
  ['cadence.assessCheckIn', checkIn, 'phuc'],
  ['cadence.closeCheckIn', checkIn, 'minh phuc'],
  ['cadence.openDiscussion', person, 'minh phuc'],
  ['cadence.resolveDiscussion', { discussionId: 'discussion-1' }, 'minh phuc tram'],
  ['cadence.requestOneOnOne', person, 'minh phuc nam'],
  ['cadence.closeOneOnOne', { oneOnOneId: 'oneOnOne-1' }, 'minh nam'],
  ['cadence.completeAction', { actionId: 'action-1' }, 'minh thao'],
  ['cadence.openReview', person, 'minh phuc nam tien'],
  ['cadence.reviewSelf', review, 'minh'],
  ['cadence.assessReview', review, 'phuc'],
  ['cadence.closeReview', review, 'phuc'],
  ['cadence.openRetro', person, 'minh phuc'],
  ['cadence.openRetro', { personId: null, orgUnitId: 'sales' }, 'phuc nam'],
  ['cadence.addRetroNote', { retroId: 'retro-1' }, 'minh'],
  ['cadence.addRetroNote', { retroId: 'retro-2' }, everybody],
  ['cadence.voteRetroNote', { voterId: 'minh' }, 'minh'],
  ['cadence.closeRetro', { retroId: 'retro-1' }, 'minh'],
  ['cadence.closeRetro', { retroId: 'retro-2' }, everybody],
  ['cadence.settleBeats', {}, `${everybody} system`],
];

const scene = { engine, state, policy };

describe('the role table of the cadence', () => {
  it.each(cells)('[C-63] %s %j is for %s and nobody else [T26]', (type, input, allowed) => {
    expect(whoMay(scene, { type, input }, actors).join(' ')).toBe(allowed);
  });

  it('[C-63] has a row for every command and fits the schema of a policy', () => {
    const types = cadence.commands.map((command) => command.type).sort();
    expect(Object.keys(cadenceRules).sort()).toEqual(types);
    expect([...new Set(cells.map(([type]) => type))].sort()).toEqual(types);
    expect(Policy.safeParse(policy).error).toBeUndefined();
  });

  it('[C-63] people who have left, and accounts nobody knows, may nothing', () => {
    const may = cells.filter(
      ([type, input]) => whoMay(scene, { type, input }, ['ghost']).length > 0,
    );
    expect(may).toEqual([]);
  });
});
