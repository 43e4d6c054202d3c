import { PersonId, PlainDate, WorkingCalendar } from '@kpikit/core';
import * as z from 'zod';
import { LeaveId } from './ids.ts';

/** The days the company works. One record, id `calendar`. */
export const HouseCalendar = /* @__PURE__ */ (() =>
  z.strictObject({ id: z.literal('calendar'), ...WorkingCalendar.shape }))();
export interface HouseCalendar extends z.infer<typeof HouseCalendar> {}

/** Days on which one person is away; why is nobody's business here. */
export const Leave = /* @__PURE__ */ (() =>
  z.strictObject({
    id: LeaveId,
    personId: PersonId,
    startOn: PlainDate,
    endOn: PlainDate,
  }))();
export interface Leave extends z.infer<typeof Leave> {}
