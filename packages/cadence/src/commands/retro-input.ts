import { Text } from '@kpikit/core';
import * as z from 'zod';
import { RetroColumn } from '../model/retro.ts';

/** A note as a form sends it. */
export const NoteInput = /* @__PURE__ */ (() =>
  z.strictObject({
    column: RetroColumn,
    text: Text.min(1),
    anonymous: z.boolean().default(false),
  }))();
