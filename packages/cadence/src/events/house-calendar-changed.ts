import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { HouseCalendar } from '../model/house-calendar.ts';
import { houseCalendar } from '../model/tables.ts';

export const houseCalendarChanged = /* @__PURE__ */ defineEvent('cadence.houseCalendarChanged', {
  data: /* @__PURE__ */ (() => z.strictObject({ calendar: HouseCalendar }))(),
  apply: (write, { data }) => write.put(houseCalendar, data.calendar),
});
