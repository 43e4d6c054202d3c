import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import { checkInsScheduled } from '../events/check-ins-scheduled.ts';
import { Rhythm } from '../model/rhythm.ts';
import { Schedule } from '../model/schedule.ts';
import { schedules } from '../model/tables.ts';
import { unknownKpi, unknownPerson } from '../workflow/unknown-ids.ts';

/** Gives a person a rhythm (B4.1); `rhythmOf` fills in what a house leaves to custom. */
export const scheduleCheckIns = /* @__PURE__ */ (() => {
  const { id, personId, kpiIds, untilOn } = Schedule.shape;
  return defineCommand('cadence.scheduleCheckIns', {
    input: Schedule.pick({ personId: true }).extend({
      id: id.nullable().default(null),
      personId,
      rhythm: Rhythm,
      kpiIds: kpiIds.default([]),
      untilOn: untilOn.default(null),
    }),
    decide(state, { id, personId, rhythm, kpiIds, untilOn }, { newId }) {
      const issues = [
        ...unknownPerson(state, personId, ['personId']),
        ...kpiIds.flatMap((kpiId, index) => unknownKpi(state, kpiId, ['kpiIds', index])),
        ...(id !== null && state.has(schedules, id)
          ? [issue('cadence/schedule_id_taken', { path: ['id'], params: { id } })]
          : []),
      ];
      if (issues.length > 0) return refuse(...issues);
      const schedule = {
        id: id ?? newId('schedule'),
        personId,
        kpiIds,
        phases: [{ fromOn: rhythm.anchorOn, rhythm }],
        untilOn,
        settledOn: null,
      };
      return ok([checkInsScheduled({ schedule })]);
    },
  });
})();
