import * as z from 'zod';
import { KpiOwner } from '../model/kpi.ts';

/** Owners as a command takes them: whoever names no part has one like the others'. */
export const KpiOwners = /* @__PURE__ */ (() =>
  z.array(KpiOwner.extend({ part: z.number().positive().default(1) })).max(100))();
