import { defineRule } from '../../engine/define-rule.ts';
import { isFilled, type KpiSubject } from '../../kpi-subject.ts';

/** A KPI hangs on a CSF (B2.1): which one, and would missing it hurt the goal? */
export const namesACsf = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'relevant/names-a-csf',
  criterion: 'relevant',
  severity: 'info',
  check: ({ subject: { facts, kpi, linked }, ask, pass }) => {
    if (facts.refusal !== null) return;
    if (isFilled(kpi.csf)) return pass();
    if (linked) return;
    ask('csf', ['csf']);
    ask('would_hurt');
  },
});
