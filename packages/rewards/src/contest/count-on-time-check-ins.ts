import { dateInZone, foreignTable, Instant, PersonId, PlainDate } from '@kpikit/core';
import * as z from 'zod';
import { zoneOf } from '../ledger/terms-of.ts';
import type { CountedInput } from './counted-input.ts';
import type { Scene } from './scene.ts';

/** Of a check-in only who and when: what somebody feels or fears never reaches an award (B4.2). */
const checkIns = /* @__PURE__ */ (() =>
  foreignTable(
    'cadence.checkIns',
    z.object({
      id: z.string(),
      personId: PersonId,
      nominalOn: PlainDate,
      submittedAt: Instant.nullable(),
    }),
  ))();

/** One for each check-in that came in by the end of its day and in the window. */
export function countOnTimeCheckIns(scene: Scene): readonly CountedInput[] {
  const { state, window } = scene;
  const zone = zoneOf(state);
  return state.all(checkIns).flatMap(({ id, personId, nominalOn, submittedAt: at }) => {
    if (at === null || at < window.fromAt || at >= window.untilAt) return [];
    if (dateInZone(at, zone) > nominalOn) return [];
    const subjectId = scene.subjectOf(personId, at);
    return subjectId === null ? [] : [{ ref: `check_in:${id}`, subjectId, amount: 1 }];
  });
}
