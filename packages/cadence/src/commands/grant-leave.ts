import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import { leaveGranted } from '../events/leave-granted.ts';
import { Leave } from '../model/house-calendar.ts';
import { unknownPerson } from '../workflow/unknown-ids.ts';

/** Somebody is away: beats due in these days are excused. */
export const grantLeave = /* @__PURE__ */ (() =>
  defineCommand('cadence.grantLeave', {
    input: Leave.omit({ id: true }),
    decide(state, leave, { newId }) {
      const issues = unknownPerson(state, leave.personId, ['personId']);
      if (issues.length > 0) return refuse(...issues);
      if (leave.endOn < leave.startOn) {
        const { startOn, endOn } = leave;
        return refuse(
          issue('cadence/leave_reversed', { path: ['endOn'], params: { startOn, endOn } }),
        );
      }
      return ok([leaveGranted({ leave: { id: newId('leave'), ...leave } })]);
    },
  }))();
