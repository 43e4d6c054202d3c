import { Instant } from '@kpikit/core';
import * as z from 'zod';
import { PraiseId } from './ids.ts';

export const GuardName = /* @__PURE__ */ z.enum(['pair', 'day', 'reciprocal']);
export type GuardName = z.infer<typeof GuardName>;

/** A guard noticed something about a praise; what follows from it is for people to say. */
export const Flag = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(1).max(400),
    praiseId: PraiseId,
    guard: GuardName,
    at: Instant,
  }))();
export interface Flag extends z.infer<typeof Flag> {}
