import * as z from 'zod';

/** An amount in whole minor units (cents; đồng has none) of an ISO 4217 currency. */
export const Money = /* @__PURE__ */ (() =>
  z.strictObject({ amount: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) }))();
export interface Money extends Readonly<z.infer<typeof Money>> {}
