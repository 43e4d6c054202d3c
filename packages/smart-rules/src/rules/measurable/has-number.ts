import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import type { Facts } from '../../text/facts.ts';
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
    if (isBareWish(facts) && (facts.vague.length > 0 || kind.value === 'activity'))
      return flag({ messageId: 'no_number', credit: 0 });
    const isWon = facts.direction?.value === 'reach' && metric === null && period !== null;
    const isDone = kind.value === 'milestone' || isWon || facts.proof !== null;
    if (isDone && facts.vague.length === 0) return pass(kind.range);
    if (isDone || kind.value === 'activity') {
      const credit = creditOfWork(facts);
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

/** `Adopt a plain budget`: one thing that will be there, whatever is said of it. */
const oneThing = /^\s+(?:an?|the|một|01) /i;

/** Work that can be seen to be done, less so where soft words say how; a date lets one look. */
function creditOfWork({ text, kind, vague, period }: Facts): number {
  if (vague.length === 0) return 0.5;
  const isWish = vague.length > 1 || vague.some(({ reason }) => reason === 'unmeasured_change');
  const isPlain = !isWish && oneThing.test(text.slice(kind.range[1]));
  return isPlain || (period !== null && vague.length === 1) ? 0.35 : 0.25;
}
