import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { LedgerEntry } from '../model/ledger-entry.ts';
import { entries } from '../model/tables.ts';

/** Points moved. Entries are added, never changed. */
export const entryPosted = /* @__PURE__ */ (() =>
  defineEvent('rewards.entryPosted', {
    data: z.strictObject({ entry: LedgerEntry }),
    apply: (write, { data }) => write.put(entries, data.entry),
  }))();
