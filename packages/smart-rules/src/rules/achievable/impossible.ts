import { defineRule } from '../../engine/define-rule.ts';
import { isRate, type KpiSubject } from '../../kpi-subject.ts';
import { findWords } from '../../text/find-words.ts';
import { isLetter } from '../../text/is-letter.ts';
import { wordList } from '../../text/word-list.ts';

/** Shares that may pass 100 %: of a plan, of last year, of growth. */
const open = /* @__PURE__ */ (() =>
  wordList(
    'kế hoạch|kh|chỉ tiêu|tăng trưởng|tăng|so với|plan|target|quota|growth|grow|increase|attainment|nrr|net revenue retention|roi|roas|margin|tốc độ|hiệu suất|công suất'
      .split('|')
      .map((word) => [word, true] as const),
  ))();

/** No letter stands before it, though a list mark may: `1. 120% khách hàng`. */
function leads(text: string, start: number): boolean {
  for (let at = 0; at < start; at += 1) if (isLetter(text.charCodeAt(at))) return false;
  return true;
}

/** More than the whole of a bounded share cannot be reached. */
export const impossible = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'achievable/impossible',
  criterion: 'achievable',
  severity: 'error',
  check: ({ subject: { facts, text, target, kpi }, flag }) => {
    if (target === null || target <= 100) return;
    const range = facts.target?.range ?? null;
    const isPercent = facts.target ? facts.target.unit.kind === 'percent' : isRate(kpi.unit);
    const isShare = facts.metric?.kind === 'ratio' || (range !== null && leads(text, range[0]));
    if (!isPercent || !isShare || findWords(text, open).length > 0) return;
    const path = range === null ? ['target'] : null;
    flag({ messageId: 'over_the_whole', params: { target }, range, path, credit: 0 });
  },
});
