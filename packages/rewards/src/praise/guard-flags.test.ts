import { core, createEngine } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { changePolicy } from '../commands/change-policy.ts';
import { givePraise } from '../commands/give-praise.ts';
import { defaultPolicy } from '../model/rewards-policy.ts';
import { flags } from '../model/tables.ts';
import { rewards } from '../module.ts';
import { companyX } from '../testing.ts';
import { guardFlags } from './guard-flags.ts';

const zone = 'Asia/Ho_Chi_Minh';
const praise = (fromId: string, toId: string, at = '2025-01-06T02:00:00.000Z') => ({
  at,
  fromId,
  toIds: [toId],
});
const { guards } = defaultPolicy;
const flagged = (earlier: ReturnType<typeof praise>[], own = guards) =>
  guardFlags(praise('phuc', 'minh'), earlier, own, zone);

describe('guardFlags', () => {
  it('[RW-74] sees many praises between the same two in a calendar month of the zone', () => {
    const four = ['02', '03', '04', '05'].map((day) =>
      praise('phuc', 'minh', `2025-01-${day}T02:00:00.000Z`),
    );
    expect(flagged(four)).toEqual(['pair']);
    expect(flagged(four.slice(1))).toEqual([]);
    const lastMonth = praise('phuc', 'minh', '2024-12-31T16:59:59.999Z');
    expect(flagged([lastMonth, ...four.slice(1)])).toEqual([]);
  });

  it('[RW-75] sees many praises from one person in a day', () => {
    const ten = Array.from({ length: 10 }, (_, index) => praise('phuc', `p-${index}`));
    expect(flagged(ten)).toEqual(['day']);
  });

  it('[RW-76] sees praise given straight back', () => {
    expect(flagged([praise('minh', 'phuc')])).toEqual(['reciprocal']);
    expect(flagged([praise('minh', 'phuc', '2025-01-04T02:00:00.000Z')])).toEqual([]);
    const off = { ...guards, reciprocal: { mode: 'off' as const, days: 1 } };
    expect(flagged([praise('minh', 'phuc')], off)).toEqual([]);
  });

  it('[RW-77] leaves a flag where it observes, and refuses where it restricts', () => {
    const engine = createEngine({ modules: [core, rewards] });
    const context = testContext({ actor: 'phuc' });
    const back = givePraise({ toIds: ['minh'], text: 'Cảm ơn Minh' });
    const first = givePraise({ fromId: 'minh', toIds: ['phuc'], text: 'Cảm ơn anh Phúc' });
    const { commit } = given(engine, [...companyX, first], context).when(back, context);
    expect(commit?.state.all(flags).map(({ guard }) => guard)).toEqual(['reciprocal']);
    const strict = changePolicy({
      guards: { ...guards, reciprocal: { mode: 'restrict', days: 1 } },
    });
    given(engine, [...companyX, strict, first], context)
      .when(back, context)
      .thenRefused('rewards/guarded_reciprocal');
  });

  it('[RW-77] lets nobody mint points by praise to and fro, or by the hundred [T32]', () => {
    const engine = createEngine({ modules: [core, rewards] });
    const context = testContext({ actor: 'phuc' });
    const strict = changePolicy({
      guards: {
        pair: { mode: 'restrict', most: 4 },
        day: { mode: 'restrict', most: 10 },
        reciprocal: { mode: 'restrict', days: 1 },
      },
    });
    const praiseOf = (fromId: string, toId: string, clientId: string) =>
      givePraise({ clientId, fromId, toIds: [toId], text: 'Cảm ơn vì đã hỗ trợ' });
    const story = (...before: ReturnType<typeof praiseOf>[]) =>
      given(engine, [...companyX, strict, ...before], context);
    const micro = ['minh', 'tram', 'thao'].flatMap((toId) =>
      [1, 2, 3, 4].map((nth) => praiseOf('phuc', toId, `${toId}-${nth}`)),
    );

    story()
      .when(praiseOf('phuc', 'phuc', 'own'), context)
      .thenRefused('rewards/self_praise');
    story(praiseOf('minh', 'phuc', 'there'))
      .when(praiseOf('phuc', 'minh', 'back'), context)
      .thenRefused('rewards/guarded_reciprocal');
    story(...micro.slice(0, 4))
      .when(praiseOf('phuc', 'minh', 'fifth'), context)
      .thenRefused('rewards/guarded_pair');
    story(...micro.slice(0, 10))
      .when(praiseOf('phuc', 'thao', 'eleventh'), context)
      .thenRefused('rewards/guarded_day');
  });
});
