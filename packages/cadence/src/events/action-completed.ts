import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { ActionId } from '../model/ids.ts';
import { actions } from '../model/tables.ts';

export const actionCompleted = /* @__PURE__ */ defineEvent('cadence.actionCompleted', {
  data: /* @__PURE__ */ (() => z.strictObject({ actionId: ActionId, whoId: PersonId }))(),
  apply(write, { data, at }) {
    write.update(actions, data.actionId, (action) => {
      action.doneAt = at;
    });
  },
});
