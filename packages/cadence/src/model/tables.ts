import { defineTable } from '@kpikit/core';
import { CheckIn } from './check-in.ts';
import { Discussion } from './discussion.ts';
import { HouseCalendar, Leave } from './house-calendar.ts';
import { Action, OneOnOne } from './one-on-one.ts';
import { Retro, RetroNote } from './retro.ts';
import { Review } from './review.ts';
import { Schedule } from './schedule.ts';

export const houseCalendar = /* @__PURE__ */ defineTable('cadence.houseCalendar', HouseCalendar);
export const leaves = /* @__PURE__ */ defineTable('cadence.leaves', Leave, {
  readers: { about: (leave) => [leave.personId], record: ['self', 'manager', 'chain'] },
});
export const schedules = /* @__PURE__ */ defineTable('cadence.schedules', Schedule, {
  readers: { about: (schedule) => [schedule.personId], record: ['self', 'manager', 'chain'] },
});
export const checkIns = /* @__PURE__ */ defineTable('cadence.checkIns', CheckIn, {
  personal: ['remarks', 'mood', 'self', 'assessment', 'draft'],
  readers: {
    about: (checkIn) => [checkIn.personId],
    record: ['self', 'manager', 'chain'],
    fields: {
      remarks: ['self', 'manager'],
      mood: ['self', 'manager'],
      self: ['self', 'manager'],
      assessment: ['self', 'manager'],
      draft: ['self'],
    },
  },
});
export const discussions = /* @__PURE__ */ defineTable('cadence.discussions', Discussion, {
  personal: ['topic', 'problem', 'cause', 'wanted', 'outcome'],
  readers: {
    about: (discussion) => [discussion.personId],
    participants: (discussion) => [...discussion.participantIds, discussion.passedToId],
    record: ['self', 'manager', 'participant'],
  },
});
export const oneOnOnes = /* @__PURE__ */ defineTable('cadence.oneOnOnes', OneOnOne, {
  personal: ['topic', 'minutes', 'withoutAction'],
  readers: {
    about: (talk) => [talk.personId],
    participants: (talk) => talk.withIds,
    record: ['self', 'manager', 'participant'],
    fields: {
      topic: ['self', 'participant'],
      minutes: ['self', 'participant'],
      withoutAction: ['self', 'participant'],
    },
  },
});
export const actions = /* @__PURE__ */ defineTable('cadence.actions', Action, {
  personal: ['what'],
  readers: {
    about: (action) => [action.whoId],
    participants: (action) => [action.approverId],
    record: ['self', 'manager', 'participant'],
  },
});
export const reviews = /* @__PURE__ */ defineTable('cadence.reviews', Review, {
  personal: ['accounts', 'self', 'manager', 'minutes'],
  readers: {
    about: (review) => [review.personId],
    record: ['self', 'manager', 'chain'],
  },
});
export const retros = /* @__PURE__ */ defineTable('cadence.retros', Retro, {
  personal: ['whats'],
  readers: {
    about: (retro) => [retro.personId],
    confidential: (retro) => retro.personId !== null,
    fields: { whats: ['everyone'] },
  },
});
export const retroNotes = /* @__PURE__ */ defineTable('cadence.retroNotes', RetroNote, {
  personal: ['text'],
  readers: {
    about: (note) => [note.personId],
    confidential: (note) => note.personId !== null,
    fields: { text: ['everyone'] },
  },
});
