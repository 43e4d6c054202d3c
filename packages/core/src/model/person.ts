import * as z from 'zod';
import { limits } from '../kernel/limits.ts';
import { PlainDate } from '../time/plain-date.ts';
import { OrgUnitId, PersonId } from './ids.ts';
import { Name } from './text.ts';

/** Where a person works from a date on, until the next placement. */
export const Placement = /* @__PURE__ */ (() =>
  z.strictObject({
    fromOn: PlainDate,
    orgUnitId: OrgUnitId.nullable(),
    managerId: PersonId.nullable(),
  }))();
export interface Placement extends z.infer<typeof Placement> {}

/** Somebody at work. Names may stay with the host: then `name` is `null` and the host renders ids. */
export const Person = /* @__PURE__ */ (() =>
  z.strictObject({
    id: PersonId,
    name: Name.nullable(),
    title: Name.nullable(),
    activeFromOn: PlainDate.nullable(),
    /** Last working day, inclusive; `null` while employed. */
    activeUntilOn: PlainDate.nullable(),
    /** Oldest first. */
    placements: z.array(Placement).max(limits.list),
  }))();
export interface Person extends z.infer<typeof Person> {}
