import { addDays } from './add-days.ts';
import { type CalendarCycle, type CycleOptions, cycleOf } from './cycle-of.ts';

/** The cycle of the same kind that starts the day after this one ends. */
export function nextCycle(
  cycle: Pick<CalendarCycle, 'kind' | 'endOn'>,
  options: CycleOptions = {},
): CalendarCycle {
  return cycleOf(addDays(cycle.endOn, 1), cycle.kind, options);
}
