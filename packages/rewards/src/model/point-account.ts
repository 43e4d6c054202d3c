import { PersonId } from '@kpikit/core';
import * as z from 'zod';
import { AccountId } from './ids.ts';

/** The only bridge between a person and their points; cut when the person is erased. */
export const PointAccount = /* @__PURE__ */ (() =>
  z.strictObject({ id: AccountId, personId: PersonId.nullable() }))();
export interface PointAccount extends z.infer<typeof PointAccount> {}
