import { cycles, defineCommand, issue, ok, orgUnits, refuse } from '@kpikit/core';
import * as z from 'zod';
import { retroOpened } from '../events/retro-opened.ts';
import { RetroId } from '../model/ids.ts';
import { Retro, retroTemplates } from '../model/retro.ts';
import { notedInRetro } from '../workflow/noted-in-retro.ts';
import { unknownPerson } from '../workflow/unknown-ids.ts';
import { NoteInput } from './retro-input.ts';

/**
 * Begins a look at ways of working: a starfish of one person, a 4L of a team, or columns of one's own
 * (B4.4). Notes may come with it.
 */
export const openRetro = /* @__PURE__ */ (() => {
  const { kind, personId, orgUnitId, cycleId, columns } = Retro.shape;
  return defineCommand('cadence.openRetro', {
    input: z.strictObject({
      kind,
      personId: personId.default(null),
      orgUnitId: orgUnitId.default(null),
      cycleId: cycleId.default(null),
      /** For a custom retro only: the ready-made ones have their own. */
      columns: columns.nullable().default(null),
      notes: z.array(NoteInput).max(1_000).default([]),
    }),
    personal: ['notes'],
    decide(state, { notes, columns: own, ...subject }, context) {
      const { kind, personId, orgUnitId, cycleId } = subject;
      const columns = kind === 'custom' ? own : [...retroTemplates[kind]];
      const issues = [
        ...unknownPerson(state, personId, ['personId']),
        ...(orgUnitId !== null && !state.has(orgUnits, orgUnitId)
          ? [issue('core/org_unit_not_found', { path: ['orgUnitId'], params: { id: orgUnitId } })]
          : []),
        ...(cycleId !== null && !state.has(cycles, cycleId)
          ? [issue('core/cycle_not_found', { path: ['cycleId'], params: { id: cycleId } })]
          : []),
        ...((personId === null) === (orgUnitId === null)
          ? [issue('cadence/retro_subject_needed', { path: ['personId'] })]
          : []),
        ...(columns ? [] : [issue('cadence/retro_columns_needed', { path: ['columns'] })]),
        ...notes.flatMap(({ column }, index) =>
          columns?.includes(column)
            ? []
            : [issue('cadence/no_such_column', { path: ['notes', index, 'column'] })],
        ),
      ];
      if (!columns || issues.length > 0) return refuse(...issues);
      const id = RetroId.parse(context.newId('retro'));
      const retro = { id, ...subject, columns, openedAt: context.now, closedAt: null, actions: [] };
      return ok([
        retroOpened({ retro }),
        ...notes.map((note) => notedInRetro({ id, personId }, note, context)),
      ]);
    },
  });
})();
