import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** For which group (B2.2)? Asked where a number stands beside hardly more than a measure's name. */
export const namesAGroup = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'specific/names-a-group',
  criterion: 'specific',
  severity: 'info',
  check: ({ subject: { facts }, flag, pass }) => {
    if (facts.refusal !== null || facts.target === null) return;
    if (facts.group !== null) pass(facts.group.range);
    else if (facts.contentWords <= 2 && facts.target.unit.noun === null) {
      flag({ messageId: 'no_group', credit: 0.7 });
    }
  },
});
