import * as z from 'zod';

/** What a figure counts. Rates keep their fraction: 18 % is 0.18 with kind `percent`. */
export const Unit = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum([
      'number',
      'percent',
      'percentage_point',
      'money',
      'count',
      'duration',
      'score',
      'other',
    ]),
    /** ISO 4217 code; money is in its minor unit, as an integer. */
    currency: z.string().length(3).nullable(),
    /** The thing counted: "demo", "khách hàng", "day". */
    noun: z.string().min(1).max(100).nullable(),
  }))();
export interface Unit extends z.infer<typeof Unit> {}
