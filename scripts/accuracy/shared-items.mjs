import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amountOf } from './amount-of.mjs';
import { readLines } from './read-lines.mjs';

const today = '2025-04-10';
const unitKinds = { '%': 'percent', pp: 'percentage-point', x: 'multiple' };

/** Rules that the public labels speak about, if less finely: any vague word, M, T and the kind. */
const labelledRules = [
  'specific/vague-wish',
  'measurable/has-number',
  'relevant/outcome-not-activity',
  'time-bound/has-deadline',
];

/** Statements labelled S, M, T and by fact; null where the file is not there. */
export function judgedItems(folder, name) {
  const file = join(folder, name);
  return existsSync(file) ? readLines(file).map(judgedItem) : null;
}

function judgedItem({ id, lang, text, labels }) {
  const { target, targetHigh, kind, S, M, T } = labels;
  const findings = [labels.anyVague, M < 2 && target === null, kind === 'activity', T < 2].flatMap(
    (is, at) => (is ? [labelledRules[at]] : []),
  );
  const expected = {
    target: amountOf(target, targetHigh),
    unit: labels.unit && (unitKinds[labels.unit] ?? labels.unit),
    comparator: labels.cmp,
    baseline: labels.baseline,
    start: labels.start,
    end: labels.end,
    kind,
    specific: S,
    measurable: M,
    timeBound: T,
    findings,
  };
  return { id, text, locale: lang, now: today, expected, rules: labelledRules };
}

const signs = { gte: '>=', lte: '<=', gt: '>', lt: '<', eq: '=' };
const goldUnits = { '%': 'percent', ratio: 'multiple', score: 'score', pp: 'percentage-point' };

/** Statements labelled by field; null where the file is not there. */
export function goldItems(folder) {
  const file = join(folder, 'smart-gold.json');
  if (!existsSync(file)) return null;
  const { authored, public: found } = JSON.parse(readFileSync(file, 'utf8'));
  return [...authored, ...(found ?? [])].map(goldItem);
}

function goldItem({ id, lang, text, ref, target, baseline, comparator, deadline }) {
  const [value, unit] = target ?? [null, null];
  const expected = {
    target: amountOf(value, null),
    unit: unit && unitOf(unit),
    comparator: comparator ? (signs[comparator] ?? comparator) : null,
    baseline: baseline ?? null,
    end: deadline?.[1] ?? null,
  };
  return { id, text, locale: lang, now: ref ?? today, expected, rules: [] };
}

function unitOf(unit) {
  const [kind] = unit.split(':');
  if (/^[A-Z]{3}$/.test(kind)) return 'money';
  return goldUnits[kind] ?? kind;
}
