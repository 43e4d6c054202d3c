import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { deadlineSuggestion } from './deadline-suggestion.ts';

/** As soon as possible is no time (B2.6). */
export const noAsap = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'time-bound/no-asap',
  criterion: 'timeBound',
  severity: 'error',
  check: ({ subject, flag }) => {
    const { urgency, period } = subject.facts;
    if (urgency === null) return;
    const params = { words: urgency.value };
    if (period !== null || subject.period !== null) {
      return flag({
        messageId: 'asap_beside_date',
        params,
        range: urgency.range,
        credit: 0.9,
        atMost: 'hint',
      });
    }
    const suggestions = deadlineSuggestion(subject, urgency.range);
    flag({ messageId: 'asap', params, range: urgency.range, credit: 0, suggestions });
  },
});
