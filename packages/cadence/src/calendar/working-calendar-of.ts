import type { Period, WorkingCalendar } from '@kpikit/core';
import type { HolidayProvider } from './holiday-year.ts';

export interface CalendarChoices {
  /** Asked in order for each year; the first that knows it is believed. */
  readonly providers: readonly HolidayProvider[];
  /** ISO weekdays of rest; Saturday and Sunday unless said otherwise. */
  readonly restDays?: readonly number[];
}

export interface CoveredCalendar {
  readonly calendar: WorkingCalendar;
  /** Years whose days off are a computed or announced estimate. */
  readonly estimatedYears: readonly number[];
  /** Years that no provider knows: only weekly rest days count there. */
  readonly unknownYears: readonly number[];
}

/** The working calendar of all years that a period touches, saying how far it can be trusted. */
export function workingCalendarOf(
  period: Period,
  { providers, restDays = [6, 7] }: CalendarChoices,
): CoveredCalendar {
  const [first, last] = [Number(period.startOn.slice(0, 4)), Number(period.endOn.slice(0, 4))];
  const asked = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const years = asked.map((year) => ({ year, known: firstKnown(providers, year) }));
  const known = years.flatMap((each) => each.known ?? []);
  return {
    calendar: {
      restDays: [...restDays],
      holidays: known.flatMap((each) => each.holidays.map(({ on }) => on)),
      workdays: known.flatMap((each) => each.workdays),
    },
    estimatedYears: known.filter((each) => each.estimated).map((each) => each.year),
    unknownYears: years.filter((each) => !each.known).map((each) => each.year),
  };
}

function firstKnown(providers: readonly HolidayProvider[], year: number) {
  for (const provider of providers) {
    const known = provider(year);
    if (known) return known;
  }
  return null;
}
