import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** A date in the text that lies outside the cycle on the record. */
export const fitsCycle = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'time-bound/fits-cycle',
  criterion: 'timeBound',
  check: ({ subject: { facts, cycle: own, period }, flag }) => {
    const end = facts.period?.end ?? null;
    const cycle = own ?? period;
    if (end === null || cycle === null || facts.period === null) return;
    const late = typeof cycle.endOn === 'string' && end > cycle.endOn;
    const early = typeof cycle.startOn === 'string' && end < cycle.startOn;
    if (!late && !early) return;
    const params = { end, startOn: cycle.startOn ?? null, endOn: cycle.endOn ?? null };
    flag({
      messageId: late ? 'after_cycle' : 'before_cycle',
      params,
      range: facts.period.range,
      credit: 0.75,
    });
  },
});
