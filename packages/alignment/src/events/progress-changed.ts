import { defineEvent, NodeRef } from '@kpikit/core';
import * as z from 'zod';

/**
 * The progress of a node moved in a commit: told to listeners after it, one fact for each node, by
 * key. Derived from the map and kept nowhere. 1 is the target; `null` is unknown.
 */
export const progressChanged = /* @__PURE__ */ (() =>
  defineEvent('alignment.progressChanged', {
    data: z.strictObject({
      node: NodeRef,
      from: z.number().nullable(),
      to: z.number().nullable(),
    }),
  }))();
