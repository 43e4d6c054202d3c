import * as z from 'zod';

/**
 * A moment in UTC in its one normal form, `2025-01-01T17:00:00.000Z`, years 1 to 9999. Text order
 * is time order. `toInstant` writes it.
 */
export const Instant = /* @__PURE__ */ (() =>
  z.iso.datetime({ precision: 3, abort: true }).regex(/^(?!0000)/))();
export type Instant = z.infer<typeof Instant>;
