import { core, createEngine } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { stockLeft } from '../catalogue/stock-left.ts';
import { pointsOf } from '../ledger/points-of.ts';
import { gifts, redemptions } from '../model/tables.ts';
import { rewards } from '../module.ts';
import { companyX } from '../testing.ts';
import { approveRedemption } from './approve-redemption.ts';
import { awardPoints } from './award-points.ts';
import { cancelRedemption } from './cancel-redemption.ts';
import { changeGift } from './change-gift.ts';
import { changePolicy } from './change-policy.ts';
import { fulfilRedemption } from './fulfil-redemption.ts';
import { keepTime } from './keep-time.ts';
import { offerGift } from './offer-gift.ts';
import { redeemGift } from './redeem-gift.ts';

const engine = createEngine({ modules: [core, rewards] });
const at = (now: string, actor: string | null) => testContext({ now, actor });
const byMinh = at('2025-01-06T02:00:00.000Z', 'minh');
const byPhuc = at('2025-01-07T02:00:00.000Z', 'phuc');
const rich = [...companyX, awardPoints({ clientId: 'welcome', toIds: ['minh'], points: 120 })];
const coffee = redeemGift({ clientId: 'r-1', giftId: 'coffee', personId: 'minh' });
const asked = [...rich, coffee];
const about = { redemptionId: 'r-1' };

describe('gifts', () => {
  it('[RW-40] offers the book’s three gifts: 50, 100 and 200 points', () => {
    const { state } = given(engine, companyX);
    expect(state.all(gifts).map(({ id, points }) => [id, points])).toEqual([
      ['book', 200],
      ['coffee', 50],
      ['voucher', 100],
    ]);
    given(engine, companyX)
      .when(offerGift({ id: 'book', name: 'Sách', points: 1 }))
      .thenRefused('rewards/id_taken');
  });

  it('[RW-41] holds price and stock back together, at the price of that day', () => {
    const limited = changeGift({ giftId: 'coffee', stock: 1 });
    const { commit } = given(engine, [...rich, limited], byMinh).when(coffee, byMinh);
    const state = commit?.state;
    expect(state && pointsOf(state, 'minh', byMinh.now)).toBe(70);
    const gift = state?.get(gifts, 'coffee');
    expect(state && gift && stockLeft(state, gift)).toBe(0);
    const dearer = given(engine, [...asked, changeGift({ giftId: 'coffee', points: 80 })], byMinh);
    expect(dearer.state.get(redemptions, 'r-1')?.points).toBe(50);
  });

  it('[RW-42] goes from reserved to approved to fulfilled, each once', () => {
    const approved = given(engine, asked, byMinh).when(approveRedemption(about), byPhuc);
    expect(approved.commit?.state.get(redemptions, 'r-1')?.status).toBe('approved');
    const story = given(engine, [...asked, approveRedemption(about)], at(byPhuc.now, 'nam'));
    const done = story.when(fulfilRedemption(about), byPhuc);
    expect(done.commit?.state.get(redemptions, 'r-1')?.status).toBe('fulfilled');
  });

  it('[RW-43] hands nothing over before somebody else has approved it', () => {
    const story = given(engine, asked, byMinh);
    story.when(fulfilRedemption(about), byPhuc).thenRefused('rewards/redemption_not_approved');
    story.when(approveRedemption(about), byMinh).thenRefused('rewards/own_redemption');
    story
      .when(approveRedemption({ redemptionId: 'x' }), byPhuc)
      .thenRefused('rewards/redemption_not_found');
    const free = { approval: false, holdDays: null };
    const open = given(engine, [...rich, changePolicy({ redemption: free }), coffee], byMinh);
    expect(open.when(fulfilRedemption(about), byPhuc).codes).toEqual([]);
  });

  it('[RW-44] gives points and stock back when it is called off', () => {
    const story = given(engine, asked, byMinh);
    const { commit } = story.when(cancelRedemption({ ...about, reason: 'Đổi ý' }), byMinh);
    expect(commit && pointsOf(commit.state, 'minh', byMinh.now)).toBe(120);
    expect(commit?.state.get(redemptions, 'r-1')).toMatchObject({
      status: 'cancelled',
      reason: 'Đổi ý',
    });
    const over = given(engine, [...asked, cancelRedemption(about)], byMinh);
    over.when(cancelRedemption(about), byMinh).thenRefused('rewards/redemption_status_refused');
    over.when(approveRedemption(about), byPhuc).thenRefused('rewards/redemption_status_refused');
  });

  it('[RW-45] times out after the days of holding, by the tick, once', () => {
    const story = given(engine, asked, byMinh);
    const due = '2025-01-19T17:00:00.000Z';
    expect(engine.nextWakeUp(story.state, byMinh.now)).toBe(due);
    story.when(keepTime({}), at('2025-01-19T16:59:59.999Z', null)).thenFacts();
    const { commit } = story.when(keepTime({}), at(due, null));
    expect(commit?.state.get(redemptions, 'r-1')?.status).toBe('timed_out');
    expect(commit && pointsOf(commit.state, 'minh', due)).toBe(120);
    expect(commit && engine.nextWakeUp(commit.state, due)).toBeNull();
  });

  it('[RW-46] refuses what is not offered, sold out, over the limit, or won only', () => {
    const refusal = (change: Parameters<typeof changeGift>[0], more = [coffee]) =>
      given(engine, [...rich, ...more, changeGift(change)], byMinh).when(
        redeemGift({ giftId: 'coffee' }),
        byMinh,
      ).codes;
    expect(refusal({ giftId: 'coffee', status: 'retired' })).toEqual(['rewards/gift_not_offered']);
    expect(refusal({ giftId: 'coffee', untilOn: '2025-01-05' })).toEqual([
      'rewards/gift_not_offered',
    ]);
    expect(refusal({ giftId: 'coffee', stock: 1 })).toEqual(['rewards/gift_out_of_stock']);
    expect(refusal({ giftId: 'coffee', perPerson: 1 })).toEqual(['rewards/gift_limit_reached']);
    expect(refusal({ giftId: 'coffee', awardOnly: true })).toEqual(['rewards/gift_award_only']);
    given(engine, rich, byMinh)
      .when(redeemGift({ giftId: 'book' }), byMinh)
      .thenRefused('rewards/not_enough_points');
  });

  it('[RW-47] reserves once for the same client id', () => {
    const story = given(engine, asked, byMinh);
    story.when(coffee, byMinh).thenFacts();
    story
      .when(redeemGift({ clientId: 'r-1', giftId: 'voucher', personId: 'minh' }), byMinh)
      .thenRefused('rewards/redemption_id_taken');
  });

  it('[RW-48] books points that expire, and a second tick finds nothing', () => {
    const policy = changePolicy({ expiry: { count: 1, unit: 'month' } });
    const award = awardPoints({ clientId: 'w', toIds: ['minh'], points: 10 });
    const story = given(engine, [...companyX, policy, award], byMinh);
    const expiry = '2025-02-05T17:00:00.000Z';
    expect(engine.nextWakeUp(story.state, byMinh.now)).toBe(expiry);
    expect(pointsOf(story.state, 'minh', expiry)).toBe(0);
    const { commit } = story.when(keepTime({}), at(expiry, null));
    expect(commit?.events.map(({ type }) => type)).toEqual(['rewards.entryPosted']);
    const again = commit && engine.execute(commit.state, keepTime({}), at(expiry, null));
    expect(again && !again.issues && again.value.events).toEqual([]);
  });

  it('[RW-49] awards points of the company’s own once per client id', () => {
    const story = given(engine, rich, byMinh);
    story
      .when(awardPoints({ clientId: 'welcome', toIds: ['minh'], points: 120 }), byMinh)
      .thenFacts();
    story
      .when(awardPoints({ clientId: 'welcome', toIds: ['minh'], points: 90 }), byMinh)
      .thenRefused('rewards/entry_id_taken');
  });
});
