import { join } from 'node:path';
import { root } from '../run/root.mjs';
import { amountOf } from './amount-of.mjs';
import { readLines } from './read-lines.mjs';

/** Every rule of which the corpus says where it should speak. */
export const labelledRules = [
  'specific/vague-wish',
  'specific/placeholder',
  'specific/one-thing-only',
  'specific/names-a-group',
  'measurable/has-number',
  'measurable/has-unit',
  'measurable/percent-of-what',
  'achievable/stretch',
  'achievable/impossible',
  'achievable/wrong-direction',
  'relevant/outcome-not-activity',
  'time-bound/has-deadline',
  'time-bound/no-asap',
  'time-bound/deadline-passed',
];

/** The project's own corpus as `{ id, text, locale, now, expected, rules }`; open labels are left out. */
export function ownItems() {
  return readLines(join(root, 'packages/smart-rules/corpus/kpis.jsonl')).map(itemOf);
}

/** Its Vietnamese half as it is typed without diacritics. */
export function bareItems() {
  return ownItems()
    .filter(({ locale }) => locale === 'vi')
    .map((item) => ({ ...item, locale: null, text: withoutMarks(item.text) }));
}

function withoutMarks(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

function itemOf({ id, text, locale, now, labels, open, findings }) {
  const { target, period } = labels;
  const expected = {
    target: amountOf(target?.value ?? null, target?.high ?? null),
    unit: target?.unit.kind ?? null,
    currency: target?.unit.currency ?? null,
    comparator: labels.comparator,
    baseline: labels.baseline,
    direction: labels.direction,
    start: period?.start ?? null,
    end: period?.end ?? null,
    kind: labels.kind,
    specific: labels.specific,
    measurable: labels.measurable,
    timeBound: labels.timeBound,
    findings,
  };
  const hidden = new Set(open.flatMap((name) => (name === 'period' ? ['start', 'end'] : [name])));
  const known = Object.entries(expected).filter(([name]) => !hidden.has(name));
  return { id, text, locale, now, expected: Object.fromEntries(known), rules: labelledRules };
}
