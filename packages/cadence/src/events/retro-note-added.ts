import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { RetroNote } from '../model/retro.ts';
import { retroNotes } from '../model/tables.ts';

export const retroNoteAdded = /* @__PURE__ */ (() =>
  defineEvent('cadence.retroNoteAdded', {
    data: z.strictObject({ note: RetroNote.omit({ text: true }) }),
    personal: RetroNote.pick({ text: true }),
    apply(write, { data, personal }) {
      write.put(retroNotes, { ...data.note, text: personal?.text ?? null });
    },
  }))();
