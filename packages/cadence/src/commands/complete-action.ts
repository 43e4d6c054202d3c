import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import * as z from 'zod';
import { actionCompleted } from '../events/action-completed.ts';
import { ActionId } from '../model/ids.ts';
import { actions } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';

/** A promise of a talk is kept. */
export const completeAction = /* @__PURE__ */ (() =>
  defineCommand('cadence.completeAction', {
    input: z.strictObject({ actionId: ActionId }),
    decide(state, { actionId }) {
      const action = state.get(actions, actionId);
      if (!action) return refuse(notFound('action', actionId, ['actionId']));
      if (action.doneAt !== null) {
        return refuse(issue('cadence/action_is_done', { path: ['actionId'] }));
      }
      return ok([actionCompleted({ actionId, whoId: action.whoId })]);
    },
  }))();
