import { definePlugin, transform } from '@kpikit/core';
import { requestCooperation } from '../commands/request-cooperation.ts';

/**
 * The policy of a house in which nobody is lent out behind their manager's back: every request for
 * cooperation waits for the approval of the helpers' managers, whatever its sender wished.
 */
export const managerApproval = /* @__PURE__ */ (() =>
  definePlugin({
    id: 'manager_approval',
    hooks: [
      transform(requestCooperation, ({ command }) =>
        requestCooperation({ ...command.input, approval: 'manager' }),
      ),
    ],
  }))();
