import * as z from 'zod';

/** The calendar's own cycles; any other run of days is a custom one. */
export const CycleKind = /* @__PURE__ */ (() => z.enum(['month', 'quarter', 'half', 'year']))();
export type CycleKind = z.infer<typeof CycleKind>;

export const monthsOfCycle = { month: 1, quarter: 3, half: 6, year: 12 } as const;
