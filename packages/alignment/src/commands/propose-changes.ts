import { defineCommand, Text } from '@kpikit/core';
import * as z from 'zod';
import { ProposalId } from '../model/ids.ts';
import { ProposalChangesInput, readChanges } from './proposal-input.ts';
import { proposing } from './proposing.ts';

/**
 * Proposes other targets, weights, new and dropped KPIs as one change set with a reason, up or down
 * (B3.6: asking for less is not a lack of effort). It waits for the consent of everybody who answers
 * for what it touches, and is applied whole or not at all.
 */
export const proposeChanges = /* @__PURE__ */ (() =>
  defineCommand('alignment.proposeChanges', {
    input: z.strictObject({
      id: ProposalId.nullable().default(null),
      changes: ProposalChangesInput,
      reason: Text.min(1),
    }),
    personal: ['reason'],
    decide(state, { id, changes, reason }, context) {
      const read = readChanges(state, changes, context);
      return read.issues ? read : proposing(state, { id, changes: read.value, reason }, context);
    },
  }))();
