import * as z from 'zod';

/** The floor of the house a goal or KPI stands on (B1.1). */
export const Level = /* @__PURE__ */ z.enum(['company', 'department', 'team', 'individual']);
export type Level = z.infer<typeof Level>;
