import { scoreKpi } from '@kpikit/smart-rules';
import { amountOf } from './amount-of.mjs';

const grades = { pass: 2, partial: 1, fail: 0, unknown: null };

/** What the package says about a statement, in the terms of the labels. */
export function answerOf({ text, locale = null, now }) {
  const { facts, criteria, findings } = scoreKpi(text, { now, locale });
  const { target, period } = facts;
  return {
    target: amountOf(target?.value ?? null, target?.high ?? null),
    unit: target?.unit.kind ?? null,
    currency: target?.unit.currency ?? null,
    comparator: facts.comparator?.value ?? null,
    baseline: facts.baseline?.value ?? null,
    direction: changeOf(facts.direction),
    start: period?.start ?? null,
    end: period?.end ?? null,
    kind: facts.kind.value,
    specific: grades[criteria.specific.status],
    measurable: grades[criteria.measurable.status],
    timeBound: grades[criteria.timeBound.status],
    findings: [...new Set(findings.map(({ ruleId }) => ruleId))],
  };
}

/** A level to reach says nothing about up or down. */
function changeOf(direction) {
  return direction === null || direction.value === 'reach' ? null : direction.value;
}
