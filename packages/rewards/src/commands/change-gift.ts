import { defineCommand, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { giftOffered } from '../events/gift-offered.ts';
import { Gift } from '../model/gift.ts';
import { GiftId } from '../model/ids.ts';
import { gifts } from '../model/tables.ts';
import { unknownId } from './known.ts';

/** Changes a gift's terms; who has asked for it before keeps the price of that day. */
export const changeGift = /* @__PURE__ */ (() =>
  defineCommand('rewards.changeGift', {
    input: z.strictObject({
      giftId: GiftId,
      ...Gift.omit({ id: true }).partial().shape,
    }),
    decide(state, { giftId, ...input }) {
      const gift = state.get(gifts, giftId);
      if (!gift) return refuse(...unknownId(state, 'gift', giftId, ['giftId']));
      const given = Object.entries(input).filter(([, value]) => value !== undefined);
      return ok([giftOffered({ gift: { ...gift, ...Object.fromEntries(given) } })]);
    },
  }))();
