import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import type { Facts } from '../../text/facts.ts';

interface LengthOptions {
  /** Letters recommended at least; a hint below. */
  readonly recommended: number;
  /** Below this a KPI is hardly more than a wish. */
  readonly short: number;
}

function isDated({ period, frequency }: Facts): boolean {
  return period !== null || frequency !== null;
}

/** A clear KPI is rarely short (B2.2): a hint with little weight, counted in letters as people see them. */
export const length = /* @__PURE__ */ defineRule<KpiSubject, LengthOptions>({
  id: 'specific/length',
  criterion: 'specific',
  severity: 'info',
  options: { recommended: 70, short: 35 },
  check: ({ subject: { facts, structured }, options, flag }) => {
    if (facts.refusal !== null || facts.length === 0 || facts.length >= options.recommended) return;
    const params = { length: facts.length, recommended: options.recommended };
    const sized = facts.target !== null || structured;
    if (facts.length >= options.short) {
      if (!sized) flag({ messageId: 'short', params, credit: 0.97, atMost: 'hint' });
    } else if (sized) flag({ messageId: 'very_short', params, credit: 0.95, atMost: 'hint' });
    else flag({ messageId: 'very_short', params, credit: isDated(facts) ? 0.85 : 0.7 });
  },
});
