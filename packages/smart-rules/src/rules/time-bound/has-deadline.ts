import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { deadlineSuggestion } from './deadline-suggestion.ts';

/** A clear time frame (B2.6), in the text or on the record. How often is not until when. */
export const hasDeadline = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'time-bound/has-deadline',
  criterion: 'timeBound',
  severity: 'error',
  check: ({ subject, ask, flag, pass }) => {
    const { facts, period } = subject;
    if (facts.refusal !== null) return;
    if (period !== null) return pass();
    if (facts.period !== null && (facts.period.end !== null || facts.period.pending)) {
      return pass(facts.period.range);
    }
    if (subject.text.trim() === '') return;
    ask('deadline', ['period']);
    if (facts.urgency !== null) return;
    const loose = facts.period ?? facts.frequency ?? facts.serviceLevel ?? facts.looseTime;
    const suggestions = deadlineSuggestion(subject, null);
    if (loose !== null) {
      const params = { words: subject.text.slice(loose.range[0], loose.range[1]) };
      return flag({
        messageId: 'no_end',
        params,
        range: loose.range,
        credit: 0.5,
        atMost: 'warn',
        suggestions,
      });
    }
    const atMost = facts.target === null ? 'error' : 'warn';
    flag({ messageId: 'no_deadline', credit: 0, atMost, suggestions });
  },
});
