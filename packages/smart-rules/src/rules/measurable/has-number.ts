import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { isBareWish } from '../is-bare-wish.ts';

/** A number, or a deliverable with a date that is there or not (B2.3). */
export const hasNumber = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'measurable/has-number',
  criterion: 'measurable',
  severity: 'error',
  check: ({ subject: { facts, target, text }, flag, pass }) => {
    if (facts.refusal !== null) return;
    const { placeholders, kind, period, metric } = facts;
    if (target !== null) return pass(facts.target?.range ?? null);
    if (text.trim() === '') return;
    const blank = placeholders[0];
    if (blank) return flag({ messageId: 'number_unfilled', range: blank.range, credit: 0.5 });
    if (isBareWish(facts) && facts.vague.length > 0)
      return flag({ messageId: 'no_number', credit: 0 });
    const isWon = facts.direction?.value === 'reach' && metric === null && period !== null;
    const isDeliverable = kind.value === 'activity' || kind.value === 'milestone' || isWon;
    if (isDeliverable && period !== null && facts.vague.length === 0) return pass(kind.range);
    if (isDeliverable) {
      const isWish =
        facts.vague.length > 1 || facts.vague.some(({ reason }) => reason === 'unmeasured_change');
      const credit = isWish ? 0.25 : facts.vague.length > 0 ? 0.35 : 0.5;
      return flag({ messageId: 'deliverable_unproven', range: kind.range, credit, atMost: 'warn' });
    }
    if (metric !== null) {
      const params = { words: metric.value };
      return flag({
        messageId: 'measure_without_number',
        params,
        range: metric.range,
        credit: 0.4,
        atMost: 'warn',
      });
    }
    flag({ messageId: 'no_number', credit: period === null ? 0 : 0.3 });
  },
});
