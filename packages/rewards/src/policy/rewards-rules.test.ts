import { core, coreRules, createEngine, Policy, type PolicyInput, unwrap } from '@kpikit/core';
import { smallCompany, testContext, whoMay } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { awardPoints } from '../commands/award-points.ts';
import { givePraise } from '../commands/give-praise.ts';
import { offerGift } from '../commands/offer-gift.ts';
import { redeemGift } from '../commands/redeem-gift.ts';
import { rewards } from '../module.ts';
import { rewardsRules } from './rewards-rules.ts';

const engine = createEngine({ modules: [core, rewards] });
/** In these tests Tiến acts for HR. */
const policy: PolicyInput = {
  rules: { ...coreRules, ...rewardsRules },
  hrIds: ['tien'],
  deputies: [],
};
/** Minh has praised Thảo and asked for a coffee. */
const { state } = unwrap(
  engine.executeAll(
    engine.emptyState(),
    [
      ...smallCompany(),
      offerGift({ id: 'coffee', name: 'Cà phê', points: 50 }),
      awardPoints({ clientId: 'welcome', toIds: ['minh'], points: 100 }),
      redeemGift({ clientId: 'R', giftId: 'coffee', personId: 'minh' }),
      givePraise({
        clientId: 'praise',
        fromId: 'minh',
        toIds: ['thao'],
        text: 'Cảm ơn chị đã giúp',
      }),
    ],
    testContext(),
  ),
);

/** Who is who to Minh: owner, manager, chain, peer, HR, another department, the system. */
const actors = ['minh', 'phuc', 'nam', 'tram', 'tien', 'thao', null] as const;
const everybody = 'minh phuc nam tram tien thao';
const redemption = { redemptionId: 'R' };

const cells: readonly (readonly [string, object, string])[] = [
  ['rewards.changePolicy', {}, 'tien'],
  ['rewards.givePraise', { fromId: 'minh', toIds: ['thao'] }, 'minh'],
  ['rewards.givePraise', { fromId: null, toIds: ['thao'] }, everybody],
  ['rewards.withdrawPraise', { praiseId: 'praise' }, 'minh system'],
  ['rewards.awardPoints', { toIds: ['minh'] }, 'tien system'],
  ['rewards.offerGift', {}, 'tien'],
  ['rewards.changeGift', { giftId: 'coffee' }, 'tien'],
  ['rewards.redeemGift', { giftId: 'coffee', personId: 'minh' }, 'minh'],
  ['rewards.redeemGift', { giftId: 'coffee' }, everybody],
  ['rewards.approveRedemption', redemption, 'phuc nam tien'],
  ['rewards.fulfilRedemption', redemption, 'tien'],
  ['rewards.cancelRedemption', redemption, 'minh phuc nam tien'],
  ['rewards.openContest', {}, 'tien'],
  ['rewards.tally', { contestId: 'x', subjectId: 'minh' }, 'tien system'],
  ['rewards.closeContest', { contestId: 'x' }, 'tien system'],
  ['rewards.keepTime', {}, `${everybody} system`],
];

const scene = { engine, state, policy };

describe('the role table of the rewards', () => {
  it.each(cells)('[RW-83] %s %j is for %s and nobody else [T26]', (type, input, allowed) => {
    expect(whoMay(scene, { type, input }, actors).join(' ')).toBe(allowed);
  });

  it('[RW-83] has a row for every command and fits the schema of a policy', () => {
    const types = rewards.commands.map((command) => command.type).sort();
    expect(Object.keys(rewardsRules).sort()).toEqual(types);
    expect([...new Set(cells.map(([type]) => type))].sort()).toEqual(types);
    expect(Policy.safeParse(policy).error).toBeUndefined();
  });

  it('[RW-83] people who have left, and accounts nobody knows, may nothing', () => {
    const may = cells.filter(
      ([type, input]) => whoMay(scene, { type, input }, ['ghost']).length > 0,
    );
    expect(may).toEqual([]);
  });
});
