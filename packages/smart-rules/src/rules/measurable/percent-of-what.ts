import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { isBareFigure } from '../is-bare-figure.ts';

/** A percentage needs its whole: 90 % of which customers? */
export const percentOfWhat = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'measurable/percent-of-what',
  criterion: 'measurable',
  check: ({ subject: { facts }, flag }) => {
    const { target } = facts;
    if (target?.unit.kind !== 'percent' || !isBareFigure(facts)) return;
    flag({
      messageId: 'percent_of_what',
      params: { value: target.value },
      range: target.range,
      credit: 0.5,
    });
  },
});
