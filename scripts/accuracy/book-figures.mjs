import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreKpi } from '@kpikit/smart-rules';
import { root } from '../run/root.mjs';

const today = '2025-04-10';
const score = (kpi) => scoreKpi(kpi, { now: today });
const hasError = ({ findings }) => findings.some(({ severity }) => severity === 'error');
const share = (some, is) => some.filter(is).length / some.length;

/** The worked example's own KPIs, with the fields of their cards: none may have an error. */
export function exampleFigures() {
  const file = join(root, 'examples/01-company-x/company.json');
  const { kpis } = JSON.parse(readFileSync(file, 'utf8'));
  return { 'right KPIs without an error': share(kpis, (kpi) => !hasError(score(kpi))) };
}

/** The book's right and wrong KPIs; null where the file is not there. */
export function bookFigures(folder) {
  const file = join(folder, 'smart-book.json');
  if (!existsSync(file)) return null;
  const { pairs, badOnly, goodOnly } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    'pairs in order on their criterion': share(pairs, isInOrder),
    'wrong KPIs that fail every criterion named': share(badOnly, failsAll),
    'right KPIs without an error': share(goodOnly, isFree),
  };
}

function isInOrder({ criterion, bad, good, context = {} }) {
  const { baseline = null, parent = null } = context;
  const mark = (statement, csf) => score({ statement, baseline, csf }).criteria[criterion].score;
  return (mark(bad, null) ?? 0) < (mark(good, parent) ?? 1);
}

function failsAll({ text, fails }) {
  const { criteria } = score(text);
  return fails.every((name) => ['fail', 'partial'].includes(criteria[name].status));
}

/** The card gives the quarter; a KPI of a person stands under one of the team. */
function isFree({ text }) {
  const cycle = { startOn: '2025-01-01', endOn: '2025-12-31' };
  return !hasError(score({ statement: text, cycle, contributesTo: ['csf'] }));
}
