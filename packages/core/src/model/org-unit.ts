import * as z from 'zod';
import { OrgUnitId, PersonId } from './ids.ts';
import { Name } from './text.ts';

/** A company, department or team; its head answers for KPIs of the unit that name no owner (B3.1). */
export const OrgUnit = /* @__PURE__ */ (() =>
  z.strictObject({
    id: OrgUnitId,
    name: Name,
    level: z.enum(['company', 'department', 'team']),
    parentId: OrgUnitId.nullable(),
    headId: PersonId.nullable(),
  }))();
export interface OrgUnit extends z.infer<typeof OrgUnit> {}
