import { foreignCommand, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { PraiseEntry } from '../model/check-in-entry.ts';
import { CheckInId } from '../model/ids.ts';

/** The rewards' own wish, seen from here: a praise, who says it, and the check-in it was said in. */
export const givePraise = /* @__PURE__ */ (() =>
  foreignCommand(
    'rewards.givePraise',
    z.strictObject({
      ...PraiseEntry.shape,
      fromId: PersonId.nullable(),
      checkInId: CheckInId.nullable(),
    }),
  ))();
