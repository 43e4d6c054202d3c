import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { findWords } from '../../text/find-words.ts';
import { wordList } from '../../text/word-list.ts';

/** Shares that may pass 100 %: of a plan, of last year, of growth. */
const open = /* @__PURE__ */ (() =>
  wordList(
    'kế hoạch|kh|chỉ tiêu|tăng trưởng|tăng|so với|plan|target|quota|growth|grow|increase|attainment|nrr|net revenue retention|roi|roas|margin|tốc độ|hiệu suất|công suất'
      .split('|')
      .map((word) => [word, true] as const),
  ))();

/** More than the whole of a bounded share cannot be reached. */
export const impossible = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'achievable/impossible',
  criterion: 'achievable',
  severity: 'error',
  check: ({ subject: { facts, text, target }, flag }) => {
    if (target === null || target <= 100 || facts.target?.unit.kind !== 'percent') return;
    const isShare = facts.metric?.kind === 'ratio' || facts.target.range[0] <= 2;
    if (!isShare || findWords(text, open).length > 0) return;
    const { range } = facts.target;
    flag({ messageId: 'over_the_whole', params: { target }, range, credit: 0 });
  },
});
