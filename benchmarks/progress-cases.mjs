import { actualOf, isMet, progressOf } from '@kpikit/core';
import { seeded } from './seeded.mjs';

const comparators = {
  increase_to: ['>=', '>'],
  decrease_to: ['<=', '<'],
  at_least: ['>=', '>'],
  at_most: ['<=', '<'],
  between: ['between'],
  reach: ['>='],
  count_per_period: ['>=', '>', '<=', '<', '=', 'between'],
  cumulative_sum: ['>=', '>', '<=', '<', '=', 'between'],
  latest: ['>=', '>', '<=', '<', '=', 'between'],
  average: ['>=', '>', '<=', '<', '=', 'between'],
};
const kinds = Object.keys(comparators);
const held = ['at_least', 'at_most', 'between'];
const edges = [0, 1, -1, 0.1, 100, 1e-300, -1e-300, 1e308, -1e308, Number.MAX_SAFE_INTEGER];
const at = '2025-03-31';
const period = { startOn: '2025-01-01', endOn: '2025-03-31' };

/**
 * How many of so many random questions a progress function answers against a rule: a figure that is
 * no number, a silence that counts, a cap passed, a verdict that contradicts the comparator, an
 * answer that hangs on the order of arrival, a better figure that counts less.
 * @param {number} count
 * @param {typeof progressOf} [progress]
 */
export function brokenProgress(count, progress = progressOf) {
  const random = seeded(2025);
  let broken = 0;
  for (let i = 0; i < count; i += 1) if (!holds(progress, questionFrom(random))) broken += 1;
  return broken;
}

function questionFrom(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const figure = () => (random() < 0.3 ? pick(edges) : (random() - 0.5) * 10 ** (random() * 6));
  const orNull = (value) => (random() < 0.5 ? null : value);
  const kind = pick(kinds);
  const comparator = pick(comparators[kind]);
  const low = kind === 'reach' ? 1 : figure();
  const target = {
    kind,
    comparator,
    value: low,
    high: comparator === 'between' ? Math.min(low + Math.abs(figure()), Number.MAX_VALUE) : null,
    tolerance: orNull(0.001 + random() * 100),
  };
  const readings = Array.from({ length: Math.floor(random() * 4) }, (_, day) => ({
    value: figure(),
    at: `2025-0${1 + day}-15`,
  }));
  const policy = { cap: pick([undefined, null, 1.2]), stay: pick(['now', 'share']) };
  return { kpi: { target, baseline: orNull(figure()), period: orNull(period) }, readings, policy };
}

function holds(progress, { kpi, readings, policy }) {
  const answerTo = (given) => progress(kpi, given, at, policy);
  const answer = answerTo(readings);
  return (
    isFigure(answer, policy) &&
    isSpoken(answer, readings) &&
    isJudged(answer, kpi, readings, policy) &&
    isSame(answer, answerTo(readings.toReversed())) &&
    neverFalls(answer, kpi, readings, answerTo)
  );
}

/** Finite or absent with a reason, and capped from 0 to the cap. */
function isFigure({ ratio, capped, reason }, { cap = 1 }) {
  if (ratio === null) return capped === null && reason !== null;
  const most = cap ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(ratio) && capped === Math.max(0, Math.min(ratio, most));
}

/** Silence is no figure, and never 0. */
function isSpoken({ ratio, met, reason }, readings) {
  return readings.length > 0 || (ratio === null && met === null && reason === 'no_data');
}

/** Met as the comparator says of the figure, or for a level judged over time: held all along. */
function isJudged({ ratio, met }, kpi, readings, { stay }) {
  const { value } = actualOf(kpi, readings, at);
  if (value === null) return met === null;
  if (stay === 'share' && held.includes(kpi.target.kind)) return met === (ratio === 1);
  return met === isMet(value, kpi.target);
}

function isSame(a, b) {
  return a.ratio === b.ratio && a.capped === b.capped && a.met === b.met && a.reason === b.reason;
}

/** A latest figure that is better never counts for less. */
function neverFalls({ ratio }, { target: { kind, comparator } }, readings, answerTo) {
  const last = readings.at(-1);
  const up = { '>': 1, '>=': 1, '<': -1, '<=': -1 }[comparator];
  if (kind !== 'latest' || !last || !up) return true;
  const value = last.value + up * (1 + Math.abs(last.value) / 2);
  const after = answerTo([...readings.slice(0, -1), { ...last, value }]).ratio;
  return ratio === null || after === null || after >= ratio;
}
