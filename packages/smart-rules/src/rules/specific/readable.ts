import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

/** A text that breaks the guards is not read; the reason is the finding. */
export const readable = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'specific/readable',
  criterion: 'specific',
  severity: 'error',
  check: ({ subject: { facts, text }, flag }) => {
    if (facts.refusal !== null) flag({ messageId: facts.refusal, credit: 0 });
    else if (text.trim() === '') flag({ messageId: 'empty', credit: 0 });
  },
});
