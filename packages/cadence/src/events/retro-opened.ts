import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { Retro } from '../model/retro.ts';
import { retros } from '../model/tables.ts';

export const retroOpened = /* @__PURE__ */ (() =>
  defineEvent('cadence.retroOpened', {
    data: z.strictObject({ retro: Retro.omit({ whats: true }) }),
    apply: (write, { data }) => write.put(retros, { ...data.retro, whats: null }),
  }))();
