import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** The end lies before today. Silent without `now`. */
export const deadlinePassed = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'time-bound/deadline-passed',
  criterion: 'timeBound',
  check: ({ subject: { facts, period, cycle, now }, flag }) => {
    const end = period?.endOn ?? facts.period?.end ?? null;
    if (end === null || now === null || end >= now) return;
    const where =
      period === null
        ? { range: facts.period?.range ?? null }
        : { path: [period === cycle ? 'cycle' : 'period', 'endOn'] };
    flag({ messageId: 'passed', params: { end }, credit: 0.8, ...where });
  },
});
