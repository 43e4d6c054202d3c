import { addDays } from '@kpikit/core';
import {
  approveRedemption,
  closeContest,
  contestClosed,
  contestOpened,
  fulfilRedemption,
  givePraise,
  offerGift,
  openContest,
  pointsOf,
  praiseGiven,
  redeemGift,
  redemptionReserved,
} from '@kpikit/rewards';
import type { CompanyFile } from '../company-file.ts';
import { managerOf } from '../manager-of.ts';
import { type Scene, theFact, within } from '../scene.ts';

type Story = CompanyFile['story'];
type PraiseScene = Story['praises'][number];

export interface ToldPraise extends Pick<PraiseScene, 'from' | 'to' | 'on' | 'text'> {
  /** Points each receiver got, in the order of `to`. */
  readonly points: readonly number[];
}

export interface RewardsChapter {
  readonly praises: readonly ToldPraise[];
  readonly redeemed: {
    readonly person: string;
    readonly item: string;
    readonly points: number;
  } | null;
  readonly balances: readonly { readonly person: string; readonly points: number }[];
  readonly award: {
    readonly name: string;
    readonly places: readonly {
      readonly place: number;
      readonly subject: string;
      readonly score: number;
    }[];
  } | null;
}

/** Praise in the order of its days, then a gift, then the star award (B5). */
export function tellRewards(file: CompanyFile, scene: Scene): RewardsChapter {
  const { praises, catalogue, redeem, award } = file.story;
  const { today } = file.company;
  scene.act(null, today, ...catalogue.map((gift) => offerGift(gift)));
  const told = praises
    .map((praise, at) => ({
      on: praise.on,
      tell: () => within(['praises', at], () => tellPraise(scene, praise)),
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ tell }) => tell());
  const redeemed = redeem && within(['redeem'], () => tellRedemption(file, scene, redeem));
  const result = award && within(['award'], () => tellAward(scene, award));
  const { now } = scene.as(null, today);
  const balances = file.people
    .map(({ id }) => ({ person: id, points: pointsOf(scene.workspace.state, id, now) }))
    .filter(({ points }) => points > 0);
  return { praises: told, redeemed, balances, award: result };
}

function tellPraise(scene: Scene, praise: PraiseScene): ToldPraise {
  const { from, to, kind, coreValue, kpi, text, on } = praise;
  const wish = givePraise({ toIds: to, kind, coreValueId: coreValue, kpiId: kpi, text });
  const { credits } = theFact(scene.act(from, on, wish), praiseGiven).praise;
  const pointsTo = (person: string) =>
    credits.find(({ personId }) => personId === person)?.points ?? 0;
  return { from, to, on, text, points: to.map(pointsTo) };
}

/** Points are held back, somebody else approves, the gift is handed over. */
function tellRedemption(
  file: CompanyFile,
  scene: Scene,
  { person, item }: NonNullable<Story['redeem']>,
) {
  const { today } = file.company;
  const reserved = scene.act(person, today, redeemGift({ giftId: item }));
  const { id: redemptionId, points } = theFact(reserved, redemptionReserved).redemption;
  scene.act(managerOf(file, person), today, approveRedemption({ redemptionId }));
  scene.act(null, today, fulfilRedemption({ redemptionId }));
  return { person, item, points };
}

/** Equal scores share a place; the award closes after its last day. */
function tellAward(scene: Scene, award: NonNullable<Story['award']>) {
  const { name, startOn, endOn, ...rules } = award;
  const open = openContest({ title: name, period: { startOn, endOn }, ...rules });
  const { id: contestId } = theFact(scene.act(null, endOn, open), contestOpened).contest;
  const closed = scene.act(null, addDays(endOn, 1), closeContest({ contestId }));
  const { standings } = theFact(closed, contestClosed).result;
  const places = standings
    .filter(({ place }) => place <= award.places)
    .map(({ place, subjectId, score }) => ({ place, subject: subjectId, score }));
  return { name, places };
}
