import * as z from 'zod';
import { defineEvent } from '../kernel/define-event.ts';
import { Csf } from '../model/csf.ts';
import { CsfId } from '../model/ids.ts';
import { csfs } from '../model/tables.ts';

/** A CSF was worded, judged or chosen otherwise; `set` has what changed. */
export const csfEdited = /* @__PURE__ */ (() =>
  defineEvent('core.csfEdited', {
    data: z.strictObject({ csfId: CsfId, set: Csf.omit({ id: true, factorId: true }).partial() }),
    apply(write, { data }) {
      write.update(csfs, data.csfId, (csf) => {
        Object.assign(csf, data.set);
      });
    },
  }))();
