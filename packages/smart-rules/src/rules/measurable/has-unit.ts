import { defineRule } from '../../engine/define-rule.ts';
import type { KpiSubject } from '../../kpi-subject.ts';
import { isBareFigure } from '../is-bare-figure.ts';

/** A number of what? */
export const hasUnit = /* @__PURE__ */ defineRule<KpiSubject>({
  id: 'measurable/has-unit',
  criterion: 'measurable',
  check: ({ subject: { facts, kpi }, flag }) => {
    const { target } = facts;
    if (target === null || (kpi.unit ?? null) !== null) return;
    const bare = target.unit.kind === 'count' && target.unit.noun === null;
    if (bare && isBareFigure(facts)) {
      flag({
        messageId: 'no_unit',
        params: { value: target.value },
        range: target.range,
        credit: 0.6,
      });
    }
  },
});
