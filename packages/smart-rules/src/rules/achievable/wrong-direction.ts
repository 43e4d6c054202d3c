import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';

const opposite: Readonly<Record<string, string>> = {
  tăng: 'giảm',
  giảm: 'tăng',
  increase: 'reduce',
  reduce: 'increase',
  raise: 'lower',
  lower: 'raise',
};

function swapped(word: string): string | undefined {
  const other = opposite[word.normalize('NFC').toLowerCase()];
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return other && isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** `Tăng … từ 18% xuống 12%`: the word and the figures contradict each other. */
export const wrongDirection = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'achievable/wrong-direction',
  criterion: 'achievable',
  severity: 'error',
  check: ({ subject: { facts, text, target, baseline }, flag }) => {
    const { direction } = facts;
    if (direction === null || target === null || baseline === null || target === baseline) return;
    const rises = target > baseline;
    const isWrong =
      direction.value === 'increase' ? !rises : direction.value === 'decrease' && rises;
    const isShare =
      facts.baseline === null &&
      facts.target?.unit.kind === 'percent' &&
      facts.metric?.kind !== 'ratio';
    if (!isWrong || isShare) return;
    const { range } = direction;
    const other = swapped(text.slice(range[0], range[1]));
    flag({
      messageId: 'wrong_direction',
      params: { words: text.slice(range[0], range[1]), baseline, target },
      range,
      credit: 0,
      suggestions: other
        ? [{ messageId: 'turn_word', params: { word: other }, edits: [{ range, text: other }] }]
        : [],
    });
  },
});
