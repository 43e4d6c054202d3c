import { defineCommand, issue, ok, PersonId, PlainDate, refuse, Text } from '@kpikit/core';
import * as z from 'zod';
import { retroClosed } from '../events/retro-closed.ts';
import { RetroId } from '../model/ids.ts';
import { retros } from '../model/tables.ts';
import { notFound } from '../workflow/not-found.ts';
import { unknownPerson } from '../workflow/unknown-ids.ts';

/** Ends a retro with what will be tried; the next one asks what came of it. */
export const closeRetro = /* @__PURE__ */ (() =>
  defineCommand('cadence.closeRetro', {
    input: z.strictObject({
      retroId: RetroId,
      actions: z
        .array(
          z.strictObject({
            what: Text.min(1),
            whoId: PersonId,
            dueOn: PlainDate.nullable().default(null),
          }),
        )
        .max(100)
        .default([]),
    }),
    personal: ['actions'],
    decide(state, { retroId, actions }) {
      const retro = state.get(retros, retroId);
      if (!retro) return refuse(notFound('retro', retroId, ['retroId']));
      const issues = [
        ...(retro.closedAt === null
          ? []
          : [issue('cadence/retro_is_closed', { path: ['retroId'] })]),
        ...actions.flatMap(({ whoId }, index) =>
          unknownPerson(state, whoId, ['actions', index, 'whoId']),
        ),
      ];
      if (issues.length > 0) return refuse(...issues);
      const promised = actions.map(({ whoId, dueOn }) => ({ whoId, dueOn }));
      const whats = actions.map(({ what }) => what);
      return ok([retroClosed({ retroId, actions: promised }, { whats })]);
    },
  }))();
