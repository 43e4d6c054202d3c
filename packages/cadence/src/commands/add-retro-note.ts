import { defineCommand, issue, ok, refuse } from '@kpikit/core';
import { RetroId } from '../model/ids.ts';
import { retros } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';
import { notedInRetro } from '../workflow/noted-in-retro.ts';
import { NoteInput } from './retro-input.ts';

/** Adds a note to a retro under way, with or without the writer's name. */
export const addRetroNote = /* @__PURE__ */ (() =>
  defineCommand('cadence.addRetroNote', {
    input: NoteInput.extend({ retroId: RetroId }),
    personal: ['text'],
    decide(state, { retroId, ...note }, context) {
      const retro = state.get(retros, retroId);
      if (!retro) return refuse(notFound('retro', retroId, ['retroId']));
      const issues = [
        ...(retro.closedAt === null
          ? []
          : [issue('cadence/retro_is_closed', { path: ['retroId'] })]),
        ...(retro.columns.includes(note.column)
          ? []
          : [issue('cadence/no_such_column', { path: ['column'] })]),
      ];
      if (issues.length > 0) return refuse(...issues);
      return ok([notedInRetro(retro, note, context)]);
    },
  }))();
