import { defineEvent } from '@kpikit/core';
import * as z from 'zod';
import { PointAccount } from '../model/point-account.ts';
import { accounts } from '../model/tables.ts';

/** A person has an account for points from now on. */
export const accountOpened = /* @__PURE__ */ (() =>
  defineEvent('rewards.accountOpened', {
    data: z.strictObject({ account: PointAccount }),
    apply: (write, { data }) => write.put(accounts, data.account),
  }))();
