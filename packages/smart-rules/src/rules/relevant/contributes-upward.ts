import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** Which goal one floor up does this feed (B2.5)? Only people know: a question until a link answers it. */
export const contributesUpward = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'relevant/contributes-upward',
  criterion: 'relevant',
  check: ({ subject: { facts, kpi, linked }, ask, flag, pass }) => {
    if (facts.refusal !== null) return;
    if (linked) return pass();
    const path = ['contributesTo'];
    ask('upper_goal', path);
    const saysNone = Array.isArray(kpi.contributesTo) && kpi.contributesTo.length === 0;
    if (saysNone && kpi.level !== 'company') flag({ messageId: 'no_parent', path, credit: 0.4 });
  },
});
