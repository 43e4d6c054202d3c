import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import type { Facts } from '../../text/facts.ts';
import { chanceOf, leastHistory, trendOf } from './trend-of.ts';

/** Is less better? As the words say, else as the figures go. */
function isFall({ direction, comparator }: Facts, target: number, baseline: number | null) {
  const sign = comparator?.value ?? '';
  if (direction?.value === 'decrease' || sign.startsWith('<')) return true;
  return direction === null && sign === '' && baseline !== null && target < baseline;
}

interface HistoryOptions {
  /** A chance below this is too hard. */
  readonly hard: number;
  /** A chance above this asks for nothing. */
  readonly easy: number;
}

/**
 * How far did results get before (B2.4)? The chance of the target under the trend and spread of past values;
 * a question where some are known but too few to tell.
 */
export const againstHistory = /* @__PURE__ */ defineRule<KpiSubject, HistoryOptions>({
  id: 'achievable/against-history',
  criterion: 'achievable',
  options: { hard: 0.03, easy: 0.97 },
  check: ({ subject: { facts, target, baseline, history }, options, ask, flag, pass }) => {
    if (history.length > 0 && history.length < leastHistory) ask('history', ['history']);
    const trend = trendOf(history);
    if (trend === null || target === null) return;
    const falls = isFall(facts, target, baseline);
    const chance = falls ? 1 - chanceOf(trend, target) : chanceOf(trend, target);
    const params = {
      target,
      expected: Number(trend.next.toPrecision(4)),
      chance: Math.min(99, Math.max(1, Math.round(chance * 100))),
    };
    const path = ['history'];
    if (chance < options.hard) flag({ messageId: 'too_hard', params, path, credit: 0.5 });
    else if (chance > options.easy)
      flag({ messageId: 'too_easy', params, path, credit: 0.8, atMost: 'info' });
    else pass();
  },
});
