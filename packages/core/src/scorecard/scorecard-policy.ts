import * as z from 'zod';
import { limits } from '../kernel/limits.ts';

/**
 * What ratios are worth: 0 below the threshold, from `threshold.score` up to 1 at the target, up to
 * `stretch.score` at the stretch, in straight lines, and no more beyond.
 */
export const ScoreLevels = /* @__PURE__ */ (() => {
  const level = z.strictObject({ ratio: z.number().positive(), score: z.number().nonnegative() });
  return z
    .strictObject({ threshold: level, stretch: level })
    .refine(
      ({ threshold, stretch }) =>
        threshold.ratio < 1 && threshold.score <= 1 && stretch.ratio > 1 && stretch.score >= 1,
      { params: { code: 'core/levels_out_of_order' } },
    );
})();
export interface ScoreLevels extends z.infer<typeof ScoreLevels> {}

/** How a house reads a scorecard, as data that it can store and show. */
export const ScorecardPolicy = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Ratio up to which over-achievement counts where no levels are given; `null` for no cap. */
    cap: z.number().min(1).nullable(),
    levels: ScoreLevels.nullable(),
    /** Levels of single KPIs, by id. */
    levelsOf: z.record(z.string().min(1).max(limits.id), ScoreLevels),
    /** A line without a figure: left out and told, counted as 0, or no total while it lasts. */
    missing: z.enum(['exclude', 'zero', 'block']),
    /** A band holds from its score upward. */
    bands: z
      .array(z.strictObject({ from: z.number(), name: z.string().min(1).max(limits.name) }))
      .max(limits.list),
  }))();
export interface ScorecardPolicy extends z.infer<typeof ScorecardPolicy> {}
