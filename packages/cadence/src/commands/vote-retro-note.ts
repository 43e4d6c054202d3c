import { defineCommand, issue, ok, PersonId, refuse } from '@kpikit/core';
import * as z from 'zod';
import { retroNoteVoted } from '../events/retro-note-voted.ts';
import { RetroNoteId } from '../model/ids.ts';
import { retroNotes, retros } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';
import { unknownPerson } from '../workflow/unknown-ids.ts';

/** One person, one vote for a note. */
export const voteRetroNote = /* @__PURE__ */ (() =>
  defineCommand('cadence.voteRetroNote', {
    input: z.strictObject({ noteId: RetroNoteId, voterId: PersonId }),
    decide(state, { noteId, voterId }) {
      const note = state.get(retroNotes, noteId);
      if (!note) return refuse(notFound('retro_note', noteId, ['noteId']));
      const issues = [
        ...unknownPerson(state, voterId, ['voterId']),
        ...(state.get(retros, note.retroId)?.closedAt === null
          ? []
          : [issue('cadence/retro_is_closed', { path: ['noteId'] })]),
        ...(note.voterIds.includes(voterId)
          ? [issue('cadence/already_voted', { path: ['noteId'] })]
          : []),
      ];
      return issues.length > 0 ? refuse(...issues) : ok([retroNoteVoted({ noteId, voterId })]);
    },
  }))();
