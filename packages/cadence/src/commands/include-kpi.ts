import { defineCommand, KpiId, Name, ok, PersonId, refuse } from '@kpikit/core';
import * as z from 'zod';
import { checkInsScheduled } from '../events/check-ins-scheduled.ts';
import { kpiIncluded } from '../events/kpi-included.ts';
import { everyNamed } from '../schedule/every-named.ts';
import { rhythmOf } from '../schedule/rhythm-of.ts';
import { houseToday, houseZone } from '../workflow/house-zone.ts';
import { periodOfKpi } from '../workflow/period-of-kpi.ts';
import { scheduleOf } from '../workflow/schedule-of.ts';
import { unknownKpi, unknownPerson } from '../workflow/unknown-ids.ts';

/**
 * Brings a KPI into a person's check-ins: into the rhythm they already have, or into one made for the
 * time the KPI runs, weekly unless wished otherwise, so that nobody checks in twice for one week (B3.4, B4.2).
 */
export const includeKpi = /* @__PURE__ */ (() =>
  defineCommand('cadence.includeKpi', {
    input: z.strictObject({
      personId: PersonId,
      kpiId: KpiId,
      /** `weekly`, `every_two_weeks` or `monthly`, for a rhythm still to be made; weekly otherwise. */
      rhythm: Name.nullable().default(null),
    }),
    decide(state, { personId, kpiId, rhythm: wished }, { now, newId }) {
      const issues = [
        ...unknownPerson(state, personId, ['personId']),
        ...unknownKpi(state, kpiId, ['kpiId']),
      ];
      if (issues.length > 0) return refuse(...issues);
      const today = houseToday(state, now);
      const schedule = scheduleOf(state, personId, today);
      if (schedule) {
        const isThere = schedule.kpiIds.includes(kpiId);
        return ok(isThere ? [] : [kpiIncluded({ scheduleId: schedule.id, kpiId })]);
      }
      const zone = houseZone(state);
      const rhythm = rhythmOf({ every: everyNamed(wished), anchorOn: today, zone });
      const made = {
        id: newId('schedule'),
        personId,
        kpiIds: [kpiId],
        phases: [{ fromOn: today, rhythm }],
        untilOn: periodOfKpi(state, kpiId)?.endOn ?? null,
        settledOn: null,
      };
      return ok([checkInsScheduled({ schedule: made })]);
    },
  }))();
