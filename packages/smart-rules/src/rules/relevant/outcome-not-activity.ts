import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** A result, not an activity (B2.5): 50 posts are a job description, 50 sign-ups a KPI. A link upward softens it. */
export const outcomeNotActivity = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'relevant/outcome-not-activity',
  criterion: 'relevant',
  check: ({ subject: { facts, text, linked }, ask, flag }) => {
    const { value, range } = facts.kind;
    if (facts.refusal !== null || (value !== 'activity' && value !== 'milestone')) return;
    const params = { words: text.slice(range[0], range[1]) };
    if (value === 'milestone') {
      return flag({
        messageId: 'milestone',
        params,
        range,
        credit: linked ? 0.95 : 0.7,
        atMost: 'hint',
      });
    }
    ask('what_changes');
    if (linked)
      return flag({ messageId: 'linked_activity', params, range, credit: 0.8, atMost: 'hint' });
    flag({ messageId: 'activity', params, range, credit: 0.2 });
  },
});
