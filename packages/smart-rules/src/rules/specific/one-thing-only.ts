import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** One KPI, one thing: a second wish in the same line cannot be scored on its own. */
export const oneThingOnly = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'specific/one-thing-only',
  criterion: 'specific',
  check: ({ subject: { facts, text }, flag }) => {
    const [second] = facts.furtherWishes;
    if (second === undefined) return;
    const params = {
      words: text.slice(second[0], second[1]),
      count: facts.furtherWishes.length + 1,
    };
    flag({ messageId: 'several_wishes', params, range: second, credit: 0.7 });
  },
});
