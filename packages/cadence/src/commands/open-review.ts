import {
  addDays,
  CycleId,
  cycles,
  defineCommand,
  issue,
  KpiId,
  ok,
  PersonId,
  refuse,
} from '@kpikit/core';
import * as z from 'zod';
import { reviewOpened } from '../events/review-opened.ts';
import { reviews } from '../model/tables.ts';
import { houseToday } from '../workflow/house-zone.ts';
import { kpisOfPerson } from '../workflow/kpis-of-person.ts';
import { unknownKpi, unknownPerson } from '../workflow/unknown-ids.ts';

/** A review may begin so many days before its cycle ends; earlier there is too little to look back on. */
export const reviewOpensDays = 14;

/** Begins a person's review of a cycle, with the KPIs they own in it unless others are named (B4.3). */
export const openReview = /* @__PURE__ */ (() =>
  defineCommand('cadence.openReview', {
    input: z.strictObject({
      personId: PersonId,
      cycleId: CycleId,
      kpiIds: z.array(KpiId).max(1_000).nullable().default(null),
    }),
    decide(state, { personId, cycleId, kpiIds }, { now, newId }) {
      const cycle = state.get(cycles, cycleId);
      const issues = [
        ...unknownPerson(state, personId, ['personId']),
        ...(kpiIds ?? []).flatMap((id, index) => unknownKpi(state, id, ['kpiIds', index])),
        ...(cycle
          ? []
          : [issue('core/cycle_not_found', { path: ['cycleId'], params: { id: cycleId } })]),
        ...(state
          .all(reviews)
          .some((each) => each.personId === personId && each.cycleId === cycleId)
          ? [issue('cadence/review_exists', { path: ['cycleId'] })]
          : []),
      ];
      if (!cycle || issues.length > 0) return refuse(...issues);
      const earliest = addDays(cycle.endOn, -reviewOpensDays);
      const today = houseToday(state, now);
      if (today < earliest) {
        return refuse(
          issue('cadence/review_too_early', { path: ['cycleId'], params: { today, earliest } }),
        );
      }
      const ids = [...new Set<string>(kpiIds ?? kpisOfPerson(state, personId, cycleId))].sort();
      const kpis = ids.map((kpiId) => ({ kpiId, completion: null, met: null, decision: null }));
      const review = {
        id: newId('review'),
        cycleId,
        personId,
        step: 'self' as const,
        openedAt: now,
        closedAt: null,
        reviewedBy: null,
        kpis,
      };
      return ok([reviewOpened({ review })]);
    },
  }))();
