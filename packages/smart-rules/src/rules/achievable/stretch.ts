import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

interface StretchOptions {
  /** Share of the baseline a month that is a fair stretch. */
  readonly fair: number;
  /** Above this share a month people give up. */
  readonly most: number;
  /** Below this change over the whole time the target breeds inertia. */
  readonly least: number;
}

/** The change as a share of the baseline; near a ceiling of 100 % also as a share of the gap left. */
function changeOf(target: number, baseline: number, isPercent: boolean) {
  const change = Math.abs(target - baseline);
  const relative = baseline === 0 ? Number.POSITIVE_INFINITY : change / Math.abs(baseline);
  const bounded = isPercent && baseline > 50 && baseline < 100 && target > baseline;
  return { relative, ofGap: bounded ? change / (100 - baseline) : relative };
}

/**
 * Ambitious and possible (B2.4). The book takes 12 % → 18 % in a quarter and refuses 12 % → 40 % in a month,
 * takes 10 → 12 and refuses 10 → 15: growth is compared per month of the time given; no time given counts as one month.
 */
export const stretch = /* @__PURE__ */ defineRule<KpiSubject, StretchOptions>({
  id: 'achievable/stretch',
  criterion: 'achievable',
  severity: 'error',
  options: { fair: 0.25, most: 0.4, least: 0.02 },
  check: ({ subject: { facts, target, baseline, horizon }, options, flag, pass }) => {
    if (target === null || baseline === null || baseline === 0) return;
    if (facts.direction?.value === 'maintain') return pass(facts.direction.range);
    const { relative, ofGap } = changeOf(target, baseline, facts.target?.unit.kind === 'percent');
    const perMonth = relative / Math.max(1, horizon ?? 1);
    const range = facts.target?.range ?? null;
    const at = { range, path: range === null ? ['target'] : null };
    const params = {
      baseline,
      target,
      change: Math.round(relative * 100),
      months: Math.round((horizon ?? 1) * 10) / 10,
    };
    if (perMonth > options.most)
      return flag({ messageId: 'out_of_reach', params, ...at, credit: 0.2 });
    if (perMonth > options.fair) {
      return flag({ messageId: 'ambitious', params, ...at, credit: 0.6, atMost: 'warn' });
    }
    if (relative === 0)
      return flag({ messageId: 'no_stretch', params, ...at, credit: 0.7, atMost: 'info' });
    if (Math.max(relative, ofGap) < options.least) {
      return flag({ messageId: 'too_easy', params, ...at, credit: 0.7, atMost: 'info' });
    }
    pass(range);
  },
});
