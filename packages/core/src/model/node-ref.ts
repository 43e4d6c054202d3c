import * as z from 'zod';
import { limits } from '../kernel/limits.ts';

/** A place on the map: a goal, factor, CSF or KPI. */
export const NodeRef = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(['goal', 'factor', 'csf', 'kpi']),
    id: z.string().min(1).max(limits.id, { abort: true }),
  }))();
export interface NodeRef extends z.infer<typeof NodeRef> {}

/** The ref as one string, a key for maps: `kpi:S1`. */
export function nodeKey(ref: { readonly kind: string; readonly id: string }): string {
  return `${ref.kind}:${ref.id}`;
}
