import { defineCommand, ok } from '@kpikit/core';
import { houseCalendarChanged } from '../events/house-calendar-changed.ts';
import { HouseCalendar } from '../model/house-calendar.ts';

/** Says which days the company works: `workingCalendarOf` makes the lists. */
export const changeHouseCalendar = /* @__PURE__ */ (() =>
  defineCommand('cadence.changeHouseCalendar', {
    input: HouseCalendar.omit({ id: true }),
    decide: (_state, calendar) =>
      ok([houseCalendarChanged({ calendar: { id: 'calendar', ...calendar } })]),
  }))();
