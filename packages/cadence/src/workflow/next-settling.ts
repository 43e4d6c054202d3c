import type { State } from '@kpikit/core';
import { schedules } from '../model/tables.ts';
import { reachOf } from '../schedule/nominal-days.ts';
import { rhythmOn } from '../schedule/scheduled-beats.ts';
import { unsettledBeats } from './passed-beats.ts';

/** When the next beat may be lost, so that a host's job runner knows when to tick; `null` for never. */
export function nextSettling(state: State, now: string): string | null {
  let earliest: string | null = null;
  for (const schedule of state.table(schedules).values()) {
    const rhythm = rhythmOn(schedule, now.slice(0, 10));
    if (!rhythm) continue;
    const ahead = Math.min(reachOf(rhythm.every), 400) * 2 + 31;
    const next = unsettledBeats(state, schedule, now, ahead)[0]?.missedAt ?? null;
    if (next !== null && (earliest === null || next < earliest)) earliest = next;
  }
  return earliest !== null && earliest < now ? now : earliest;
}
