import * as z from 'zod';
import { PlainDate } from '../time/plain-date.ts';
import { CycleId } from './ids.ts';
import { Name } from './text.ts';

/** A period in which KPIs run; both ends inclusive. */
export const Cycle = /* @__PURE__ */ (() =>
  z.strictObject({
    id: CycleId,
    name: Name,
    kind: z.enum(['month', 'quarter', 'half', 'year', 'custom']),
    startOn: PlainDate,
    endOn: PlainDate,
    parentId: CycleId.nullable(),
    status: z.enum(['open', 'closed']),
  }))();
export interface Cycle extends z.infer<typeof Cycle> {}
