import * as z from 'zod';
import { PersonId } from './ids.ts';
import { Name } from './text.ts';

/** How a KPI is measured, by the book's four checks: data, tool, person, use (B2.3). */
export const Method = /* @__PURE__ */ (() =>
  z.strictObject({
    source: Name.nullable(),
    tool: Name.nullable(),
    responsibleId: PersonId.nullable(),
    use: Name.nullable(),
  }))();
export interface Method extends z.infer<typeof Method> {}
