import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { isBareWish } from '../is-bare-wish.ts';

/** Vague wishes are not KPIs (B2.2): no size, no object, or words that nobody can check. */
export const vagueWish = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'specific/vague-wish',
  criterion: 'specific',
  severity: 'error',
  check: ({ subject, flag, pass }) => {
    const { facts, target } = subject;
    if (facts.refusal !== null) return;
    const words = (range: readonly [number, number]) => subject.text.slice(range[0], range[1]);
    if (target !== null) {
      pass(facts.target?.range ?? null);
      for (const { range } of facts.vague.slice(0, 3)) {
        flag({
          messageId: 'vague_word',
          params: { words: words(range) },
          range,
          credit: 0.9,
          atMost: 'info',
        });
      }
      return;
    }
    if (facts.placeholders.length > 0) return;
    if (isBareWish(facts)) {
      const wish = facts.vague[0] ?? null;
      const messageId = wish === null ? 'bare_name' : 'bare_wish';
      const params = { words: wish === null ? '' : words(wish.range) };
      flag({ messageId, params, range: wish?.range ?? null, credit: 0 });
      return;
    }
    for (const { reason, range } of facts.vague.slice(0, 3)) {
      const first = range === facts.vague[0]?.range;
      const messageId = reason === 'word' ? 'vague_word' : 'unmeasured_change';
      const params = { words: words(range) };
      flag({ messageId, params, range, credit: first ? 0.5 : 1, atMost: 'warn' });
    }
    if (facts.vague.length === 0) {
      if (facts.contentWords >= 4 || facts.period !== null) pass();
      else flag({ messageId: 'too_little', credit: 0.6, atMost: 'warn' });
    }
  },
});
