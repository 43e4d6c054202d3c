import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import type { Facts } from '../../text/facts.ts';
import { isBareFigure } from '../is-bare-figure.ts';

/** Sales, churn or NPS are the company's where no one else is named; of a rating or an uptime one asks: of what? */
const ofSomething =
  /^(?:uptime|sla|availability|accuracy|rating|satisfaction|csat|ces|score|đánh giá|hài lòng|mức hài lòng|điểm|response time|độ chính xác)$/i;
const fewWords = { vi: 3, en: 2 } as const;

function isOfNothing(facts: Facts): boolean {
  const { text, metric, contentWords, locale, target } = facts;
  if (target?.unit.noun) return false;
  if (metric === null) return isBareFigure(facts);
  if (/nps/i.test(text)) return false;
  return ofSomething.test(metric.value.normalize('NFC')) && contentWords <= fewWords[locale];
}

/** For which group, of which thing (B2.2)? Asked where a number stands beside hardly more than a measure's name. */
export const namesAGroup = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'specific/names-a-group',
  criterion: 'specific',
  severity: 'info',
  check: ({ subject: { facts }, flag, pass }) => {
    if (facts.refusal !== null || facts.target === null) return;
    if (facts.group !== null) pass(facts.group.range);
    else if (isOfNothing(facts))
      flag({ messageId: 'no_group', credit: isBareFigure(facts) ? 0.25 : 0.7 });
  },
});
