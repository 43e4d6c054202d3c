import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** Without today's level nobody can say whether a target is within reach: a question, never a zero (B2.4). */
export const hasBaseline = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'achievable/has-baseline',
  criterion: 'achievable',
  severity: 'info',
  check: ({ subject: { facts, target, baseline, history }, ask, pass }) => {
    if (facts.refusal !== null) return;
    if (baseline === null && history.length === 0) ask('baseline', ['baseline']);
    if (baseline !== null && target !== null) pass(facts.baseline?.range ?? null);
    ask('means');
  },
});
