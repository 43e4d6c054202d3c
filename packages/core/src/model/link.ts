import * as z from 'zod';
import { LinkId } from './ids.ts';
import { NodeRef } from './node-ref.ts';

/** Child → parent: the one home of every contribution on the map (B3.1). */
export const Link = /* @__PURE__ */ (() =>
  z.strictObject({
    id: LinkId,
    child: NodeRef,
    parent: NodeRef,
    /** `supports` is drawn and never counted. */
    kind: z.enum(['contributes', 'supports']),
    /** Whether the child's success helps or hinders the parent (B3.8). */
    sign: z.enum(['helps', 'hinders']),
    /** Importance in averages; 6 and 4 weigh as 60 and 40. 0 is shown and not counted. */
    weight: z.number().nonnegative(),
    /** The part of the child's amount that goes to this parent, 0–1. */
    share: z.number().positive().max(1),
    /** Position among the parent's children; sums run in this order. */
    seq: z.int().nonnegative(),
  }))();
export interface Link extends z.infer<typeof Link> {}
