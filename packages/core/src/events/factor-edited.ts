import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Factor } from '../model/factor.ts';
import { FactorId } from '../model/ids.ts';
import { factors } from '../model/tables.ts';

/** A part of a formula was renamed, measured anew or classified otherwise; `set` has what changed. */
export const factorEdited = /* @__PURE__ */ (() =>
  defineEvent('core.factorEdited', {
    data: z.strictObject({
      factorId: FactorId,
      set: Factor.omit({ id: true, goalId: true }).partial(),
    }),
    apply(write, { data }) {
      write.update(factors, data.factorId, (factor) => {
        Object.assign(factor, data.set);
      });
    },
  }))();
