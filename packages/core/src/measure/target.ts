import * as z from 'zod';

/**
 * What a KPI must reach (B2.2), one form for every kind: `kind` says how readings become one
 * figure and how it moves, `comparator` when it is good enough.
 *
 * - `increase_to`, `decrease_to`: from the KPI's baseline to `value`.
 * - `reach`: a milestone, done (1) or not (0).
 * - `at_least`, `at_most`, `between`: a level to hold; `between` runs from `value` to `high`.
 * - `count_per_period`, `cumulative_sum`, `latest`, `average`: readings of the period counted,
 *   added, the last one taken, or averaged, then compared.
 *
 * `tolerance`, in the unit of the value, is the distance at which a missed ceiling of 0 or a missed
 * range counts as no progress at all. A rate of 70 % is 0.7. Fields that a comparator does not use
 * are `null`.
 */
export const Target = /* @__PURE__ */ (() => {
  const value = z.number();
  const tolerance = z.number().positive().nullable();
  const none = z.null();
  const form = <Kind extends string, Sign extends string>(kinds: Kind[], signs: Sign[]) => ({
    kind: z.literal(kinds),
    comparator: z.literal(signs),
    value,
  });
  const range = <Kind extends string>(kinds: Kind[]) =>
    z
      .strictObject({ ...form(kinds, ['between']), high: value, tolerance })
      .refine((target) => target.value <= target.high, {
        path: ['high'],
        params: { code: 'high_below_low' },
      });
  const folds = [
    'count_per_period' as const,
    'cumulative_sum' as const,
    'latest' as const,
    'average' as const,
  ];
  return z.discriminatedUnion('kind', [
    z.strictObject({
      ...form(['increase_to', 'at_least'], ['>=', '>']),
      high: none,
      tolerance: none,
    }),
    z.strictObject({ ...form(['decrease_to', 'at_most'], ['<=', '<']), high: none, tolerance }),
    z.strictObject({
      ...form(['reach'], ['>=']),
      value: z.literal(1),
      high: none,
      tolerance: none,
    }),
    range(['between']),
    z.discriminatedUnion('comparator', [
      z.strictObject({ ...form(folds, ['>=', '>']), high: none, tolerance: none }),
      z.strictObject({ ...form(folds, ['<=', '<', '=']), high: none, tolerance }),
      range(folds),
    ]),
  ]);
})();
export type Target = Readonly<z.infer<typeof Target>>;
export type TargetKind = Target['kind'];
export type Comparator = Target['comparator'];
