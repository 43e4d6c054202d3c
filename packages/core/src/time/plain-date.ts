import * as z from 'zod';

/** A day of the calendar, `YYYY-MM-DD`, years 1 to 9999; no time, no zone. Text order is time order. */
export const PlainDate = /* @__PURE__ */ (() => z.iso.date({ abort: true }).regex(/^(?!0000)/))();
export type PlainDate = z.infer<typeof PlainDate>;
