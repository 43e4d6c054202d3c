import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { RetroId } from '../model/ids.ts';
import { Retro } from '../model/retro.ts';
import { retros } from '../model/tables.ts';

export const retroClosed = /* @__PURE__ */ (() =>
  defineEvent('cadence.retroClosed', {
    data: z.strictObject({ retroId: RetroId, actions: Retro.shape.actions }),
    personal: Retro.pick({ whats: true }),
    apply(write, { data, personal, at }) {
      write.update(retros, data.retroId, (retro) => {
        retro.closedAt = at;
        retro.actions = data.actions;
        retro.whats = personal?.whats ?? null;
      });
    },
  }))();
