import { core, createEngine, orgPolicy, visibleTo } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../ledger/points-of.ts';
import { entries, praises } from '../model/tables.ts';
import { rewards } from '../module.ts';
import { allowanceLeft } from '../praise/allowance-left.ts';
import { feedOf } from '../praise/feed-of.ts';
import { companyX } from '../testing.ts';
import { changePolicy } from './change-policy.ts';
import { givePraise } from './give-praise.ts';
import { redeemGift } from './redeem-gift.ts';
import { withdrawPraise } from './withdraw-praise.ts';

const engine = createEngine({ modules: [core, rewards] });
const at = (now: string, actor: string | null = 'phuc') => testContext({ now, actor });
const monday = at('2025-01-06T02:00:00.000Z');
const text = 'Bảng giá mới em soạn giúp thời gian chốt đơn giảm từ 9 xuống 6 ngày';
const toMinh = { clientId: 'p-1', toIds: ['minh'], kind: 'core_value', text };
const value = { ...toMinh, coreValueId: 'responsibility' };

describe('rewards.givePraise', () => {
  it('[RW-20] ties praise to a core value and turns it into points of its kind', () => {
    const { commit } = given(engine, companyX).when(givePraise(value), monday);
    expect(commit?.events.map(({ type }) => type)).toEqual([
      'rewards.praiseGiven',
      'rewards.accountOpened',
      'rewards.accountOpened',
      'rewards.entryPosted',
      'rewards.entryPosted',
    ]);
    expect(commit && pointsOf(commit.state, 'minh', monday.now)).toBe(20);
    expect(commit && allowanceLeft(commit.state, 'phuc', monday.now)).toBe(180);
  });

  it('[RW-21] keeps the words in the record and out of the fact', () => {
    const { commit } = given(engine, companyX).when(givePraise(value), monday);
    expect(JSON.stringify(commit?.events)).not.toContain('Bảng giá');
    expect(commit?.state.get(praises, 'p-1')?.text).toBe(text);
  });

  it('[RW-22] brings no points for a plain thank-you', () => {
    const thanks = givePraise({ toIds: ['thao'], text: 'Cảm ơn Thảo' });
    const { commit } = given(engine, companyX).when(thanks, monday);
    expect(commit?.state.all(praises)[0]).toMatchObject({ kind: 'thanks', credits: [] });
    expect(commit?.state.all(entries)).toEqual([]);
  });

  it('[RW-23] reaches all owners of a KPI that departments share', () => {
    const praise = givePraise({ toIds: ['minh'], kind: 'kpi', kpiId: 'shared-trials', text });
    const { commit } = given(engine, companyX).when(praise, monday);
    expect(commit?.state.all(praises)[0]?.toIds).toEqual(['minh', 'thao']);
    expect(commit && pointsOf(commit.state, 'thao', monday.now)).toBe(20);
    const byOwner = given(engine, companyX).when(
      givePraise({ kind: 'kpi', kpiId: 'shared-trials', text }),
      at('2025-01-06T02:00:00.000Z', 'minh'),
    );
    expect(byOwner.commit?.state.all(praises)[0]?.toIds).toEqual(['thao']);
  });

  it('[RW-24] always refuses praise of oneself', () => {
    given(engine, companyX)
      .when(givePraise({ ...value, toIds: ['phuc', 'minh'] }), monday)
      .thenRefused('rewards/self_praise');
  });

  it('[RW-25] praises a team: everyone in the unit on that day, apart from the giver', () => {
    const praise = givePraise({ toUnitId: 'sales', text: 'Cả đội trả lời xong 12 thư trong ngày' });
    const { commit } = given(engine, companyX).when(praise, monday);
    expect(commit?.state.all(praises)[0]?.toIds).toEqual(['minh', 'tram']);
  });

  it('[RW-26] gives the same client id once, and names the field of another wish', () => {
    const story = given(engine, [...companyX, givePraise(value)], monday);
    story.when(givePraise(value), at('2025-01-07T02:00:00.000Z')).thenFacts();
    const other = story.when(givePraise({ ...value, text: 'Khác' }), monday);
    other.thenRefused('rewards/praise_id_taken');
    const moved = engine.execute(story.state, givePraise({ ...value, toIds: ['tram'] }), monday);
    expect(moved.issues?.[0]?.path).toEqual(['toIds']);
  });

  it('[RW-27] stops at the allowance of the month', () => {
    const policy = changePolicy({ allowance: { period: 'month', points: 30 } });
    const story = given(engine, [...companyX, policy, givePraise(value)], monday);
    const next = givePraise({ ...value, clientId: 'p-2' });
    story.when(next, monday).thenRefused('rewards/allowance_spent');
    expect(story.when(next, at('2025-01-31T17:00:00.000Z')).codes).toEqual([]);
    const kept = engine.execute(story.state, next, monday);
    expect(kept.issues?.[0]?.params).toEqual({ left: 10, needed: 20 });
  });

  it('[RW-28] shares the points among several receivers when the policy says so', () => {
    const policy = changePolicy({ sharing: 'split' });
    const praise = givePraise({ ...value, toIds: ['minh', 'tram', 'thao'] });
    const { commit } = given(engine, [...companyX, policy]).when(praise, monday);
    expect(commit?.state.get(praises, 'p-1')?.credits.map(({ points }) => points)).toEqual([
      7, 7, 6,
    ]);
    expect(commit && allowanceLeft(commit.state, 'phuc', monday.now)).toBe(180);
  });

  it('[RW-29] refuses unknown people, a value without a name, and people who have left', () => {
    const story = given(engine, companyX);
    story
      .when(givePraise({ ...value, toIds: ['nobody'] }), monday)
      .thenRefused('rewards/person_not_found');
    story.when(givePraise(toMinh), monday).thenRefused('rewards/core_value_missing');
    story.when(givePraise({ ...value, kind: 'kpi' }), monday).thenRefused('rewards/kpi_missing');
    story.when(givePraise({ text }), monday).thenRefused('rewards/receiver_missing');
    story.when(givePraise(value), at(monday.now, null)).thenRefused('rewards/giver_missing');
  });

  it('[RW-30] takes the praise of a check-in with its id, told in one `about`', () => {
    const about = { kind: 'core_value', id: 'responsibility' };
    const praise = givePraise({ toIds: ['minh'], text, about, checkInId: 'c-1' });
    const { commit } = given(engine, companyX).when(praise, monday);
    expect(commit?.state.all(praises)[0]).toMatchObject({
      checkInId: 'c-1',
      kind: 'core_value',
      coreValueId: 'responsibility',
    });
  });

  it('[RW-31] takes a plugin’s kind, worth what the policy says', () => {
    const policy = changePolicy({ points: { 'acme/safety': 15 } });
    const praise = givePraise({ toIds: ['minh'], kind: 'acme/safety', text });
    const { commit } = given(engine, [...companyX, policy]).when(praise, monday);
    expect(commit && pointsOf(commit.state, 'minh', monday.now)).toBe(15);
  });
});

describe('rewards.withdrawPraise', () => {
  const praised = given(engine, [...companyX, givePraise(value)], monday);

  it('[RW-32] takes praise back with its points, once, by its giver', () => {
    const undo = withdrawPraise({ praiseId: 'p-1' });
    const { commit } = praised.when(undo, monday);
    expect(commit && pointsOf(commit.state, 'minh', monday.now)).toBe(0);
    expect(commit && allowanceLeft(commit.state, 'phuc', monday.now)).toBe(200);
    praised.when(undo, at(monday.now, 'tien')).thenRefused('rewards/not_the_giver');
    praised.when(withdrawPraise({ praiseId: 'x' }), monday).thenRefused('rewards/praise_not_found');
    const twice = given(engine, [...companyX, givePraise(value), undo], monday);
    twice.when(undo, monday).thenRefused('rewards/praise_withdrawn');
  });

  it('[RW-33] is refused once the points were spent', () => {
    const praisesOfMinh = ['p-1', 'p-2', 'p-3'].map((clientId) =>
      givePraise({ ...value, clientId }),
    );
    const spent = redeemGift({ giftId: 'coffee', personId: 'minh' });
    given(engine, [...companyX, ...praisesOfMinh, spent], monday)
      .when(withdrawPraise({ praiseId: 'p-1' }), monday)
      .thenRefused('rewards/points_spent');
  });
});

describe('feedOf', () => {
  const quiet = { ...value, clientId: 'p-2', visibility: 'private' as const };
  const { state } = given(engine, [...companyX, givePraise(value), givePraise(quiet)], monday);
  const seenBy = (actor: string) =>
    feedOf(visibleTo(state, actor, orgPolicy('2025-01-06'))).map(({ id }) => id);

  it('[RW-34] shows public praise to everyone, with its words', () => {
    const [first] = feedOf(visibleTo(state, 'tien', orgPolicy('2025-01-06')));
    expect(first).toMatchObject({ id: 'p-1', text });
  });

  it('[RW-35] shows private praise to giver, receivers and those above them', () => {
    expect(seenBy('minh')).toEqual(['p-1', 'p-2']);
    expect(seenBy('phuc')).toEqual(['p-1', 'p-2']);
    expect(seenBy('nam')).toEqual(['p-1', 'p-2']);
    expect(seenBy('tien')).toEqual(['p-1']);
  });

  it('[RW-36] leaves withdrawn praise out, filters, and shows the newest first', () => {
    const later = at('2025-01-07T02:00:00.000Z', 'nam');
    const more = given(engine, [...companyX, givePraise(value)], monday);
    const after = more.when(givePraise({ toIds: ['tien'], text: 'Cảm ơn Tiến' }), later).commit;
    const visible = after && visibleTo(after.state, 'nam', orgPolicy('2025-01-07'));
    expect(visible && feedOf(visible).map(({ fromId }) => fromId)).toEqual(['nam', 'phuc']);
    expect(visible && feedOf(visible, { toId: 'minh' })).toHaveLength(1);
    expect(visible && feedOf(visible, { kind: 'thanks', limit: 1 })).toHaveLength(1);
  });
});
