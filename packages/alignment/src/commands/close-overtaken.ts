import { defineCommand, ok, type State } from '@kpikit/core';
import * as z from 'zod';
import { isOvertaken } from '../collaborate/is-overtaken.ts';
import { proposalEnded } from '../events/proposal-ended.ts';
import type { Proposal } from '../model/proposal.ts';
import { proposals } from '../model/tables.ts';

/** Ends open proposals that rest on what is no longer so; asked for by the module itself. */
export const closeOvertaken = /* @__PURE__ */ (() =>
  defineCommand('alignment.closeOvertaken', {
    input: z.strictObject({}),
    decide: (state) =>
      ok(
        overtaken(state).map(({ id }) =>
          proposalEnded({ proposalId: id, status: 'overtaken' as const, by: null }),
        ),
      ),
  }))();

/** Open proposals whose base has changed, by id. */
export function overtaken(state: State): readonly Proposal[] {
  return state
    .all(proposals)
    .filter(({ status, changes }) => status === 'open' && isOvertaken(state, changes));
}
