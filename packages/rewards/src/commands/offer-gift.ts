import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import { giftOffered } from '../events/gift-offered.ts';
import { Gift } from '../model/gift.ts';
import { gifts } from '../model/tables.ts';

const shape = Gift.shape;

/** Puts a gift into the catalogue (B5.3). */
export const offerGift = /* @__PURE__ */ (() =>
  defineCommand('rewards.offerGift', {
    input: Gift.omit({ status: true }).extend({
      id: shape.id.nullable().default(null),
      kind: shape.kind.default('gift'),
      stock: shape.stock.default(null),
      perPerson: shape.perPerson.default(null),
      fromOn: shape.fromOn.default(null),
      untilOn: shape.untilOn.default(null),
      awardOnly: shape.awardOnly.default(false),
    }),
    decide(state, { id, ...input }, { newId }) {
      if (id !== null && state.has(gifts, id)) {
        return refuse(issue('rewards/id_taken', { path: ['id'], params: { id } }));
      }
      return ok([giftOffered({ gift: { ...input, id: id ?? newId('gift'), status: 'offered' } })]);
    },
  }))();
