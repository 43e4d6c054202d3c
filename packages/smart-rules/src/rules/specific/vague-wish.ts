import { defineRule } from '../../engine/define-rule.ts';
import type { Report } from '../../engine/rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import type { TextRange } from '../../text/facts.ts';
import { isBareWish } from '../is-bare-wish.ts';

/** Vague words beside a number blur it a little; the number still says what is wanted. */
function flagBesideNumber({ facts, text }: KpiSubject, { pass, flag }: Report): void {
  pass(facts.target?.range ?? null);
  const blurred = facts.vague.filter(({ reason }) => facts.target !== null || reason === 'word');
  for (const { range } of blurred.slice(0, 3)) {
    const params = { words: text.slice(...range) };
    flag({ messageId: 'vague_word', params, range, credit: 0.9, atMost: 'info' });
  }
}

/** A target on the record gives the wish a size, though its words stay poor. */
function flagBareWish({ facts, text, target }: KpiSubject, { flag }: Report): void {
  const range: TextRange | null = facts.vague[0]?.range ?? null;
  const recorded = target === null ? { credit: 0 } : ({ credit: 0.4, atMost: 'warn' } as const);
  const messageId = range === null ? 'bare_name' : 'bare_wish';
  flag({ messageId, params: { words: range ? text.slice(...range) : '' }, range, ...recorded });
}

/** Vague wishes are not KPIs (B2.2): no size, no object, or words that nobody can check. */
export const vagueWish = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'specific/vague-wish',
  criterion: 'specific',
  severity: 'error',
  check: (report) => {
    const { subject } = report;
    const { facts, text } = subject;
    if (facts.refusal !== null || text.trim() === '') return;
    if (facts.target !== null) return flagBesideNumber(subject, report);
    if (facts.placeholders.length > 0) return;
    // With the record's target the name of a measure is enough, and changes have their size.
    const isMeasure = facts.metric !== null && facts.vague.length === 0;
    if (isBareWish(facts) && !(isMeasure && subject.target !== null))
      return flagBareWish(subject, report);
    if (subject.target !== null) return flagBesideNumber(subject, report);
    facts.vague.slice(0, 3).forEach(({ reason, range }, index) => {
      const messageId = reason === 'word' ? 'vague_word' : 'unmeasured_change';
      const params = { words: text.slice(...range) };
      report.flag({ messageId, params, range, credit: index === 0 ? 0.5 : 1, atMost: 'warn' });
    });
    if (facts.vague.length > 0) return;
    const isDeed = facts.kind.value === 'activity' && facts.contentWords >= 4;
    if (isDeed || facts.proof !== null || facts.period !== null) report.pass();
    else report.flag({ messageId: 'too_little', credit: 0.6, atMost: 'warn' });
  },
});
