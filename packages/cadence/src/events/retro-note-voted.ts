import { defineEvent, PersonId } from '@kpikit/core';
import * as z from 'zod';
import { RetroNoteId } from '../model/ids.ts';
import { retroNotes } from '../model/tables.ts';

export const retroNoteVoted = /* @__PURE__ */ defineEvent('cadence.retroNoteVoted', {
  data: /* @__PURE__ */ (() => z.strictObject({ noteId: RetroNoteId, voterId: PersonId }))(),
  apply(write, { data }) {
    write.update(retroNotes, data.noteId, (note) => {
      note.voterIds.push(data.voterId);
    });
  },
});
