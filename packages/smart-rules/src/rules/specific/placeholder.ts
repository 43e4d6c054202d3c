import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** `X%` is an empty place in a form, not a number. */
export const placeholder = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'specific/placeholder',
  criterion: 'specific',
  severity: 'error',
  check: ({ subject: { facts }, flag }) => {
    facts.placeholders.slice(0, 3).forEach(({ value, range }, index) => {
      flag({
        messageId: 'unfilled',
        params: { words: value },
        range,
        credit: index === 0 ? 0.5 : 1,
      });
    });
  },
});
