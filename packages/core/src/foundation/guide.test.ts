import { describe, expect, it } from 'vitest';
import { unwrap } from '../kernel/unwrap.ts';
import { attributeChange } from './attribute-change.ts';
import { classify } from './classify.ts';
import { driverTreeOf } from './driver-tree-of.ts';
import { evaluate } from './evaluate.ts';
import { formulaOf } from './formula-of.ts';
import { parseFormula } from './parse-formula.ts';
import { rankLevers } from './rank-levers.ts';
import { solveFor } from './solve-for.ts';
import { suggestCsfs } from './suggest-csfs.ts';
import { traceOf } from './trace-of.ts';

// The code that docs/guides/foundation.md shows.

// #region tree
const formulas = [
  'Satisfied customers = Paying customers × Satisfaction rate',
  'Paying customers = Trials × [Trial-to-paid rate]',
  'Trials = Reach × [Sign-up rate]',
  'Satisfaction rate ~ Product + Support + Fit with expectations',
].map((text) => unwrap(parseFormula(text)));

const tree = unwrap(driverTreeOf(formulas));
const goal = unwrap(formulaOf(tree, 'Satisfied customers'));
// #endregion tree

// #region value
const today = {
  Reach: 15_000,
  'Sign-up rate': 0.1,
  'Trial-to-paid rate': 0.2,
  'Satisfaction rate': 0.8,
};
const { value } = evaluate(goal, today); // 240
const unknown = evaluate(goal, { ...today, Reach: null }); // value: null, reason: 'missing_value', part: 'Reach'
// #endregion value

// #region solve
const wanted = { comparator: '>=', value: 300 } as const;
const rate = solveFor(goal, 'Trial-to-paid rate', wanted, today); // value: 0.25, change: 0.05
const reach = solveFor(goal, 'Reach', wanted, today, { high: 16_000 }); // reason: 'impossible', best: 256 at 16,000
// #endregion solve

// #region classify
const judged = classify(goal.parts, {
  Reach: { kind: 'variable', reason: 'new channels can be opened now' },
  'Sign-up rate': { kind: 'variable', reason: 'the page can be improved every week' },
  'Trial-to-paid rate': { kind: 'variable', reason: 'consulting and onboarding decide it' },
  'Satisfaction rate': { kind: 'constant', reason: 'tied to the core of the product this year' },
});
// #endregion classify

// #region levers
const reachable = {
  Reach: { low: 15_000, high: 18_000 },
  'Sign-up rate': { low: 0.1, high: 0.11 },
  'Trial-to-paid rate': { low: 0.15, high: 0.26 },
};
const ranking = rankLevers(
  goal,
  wanted,
  unwrap(judged).map(({ name, kind }) => ({
    name,
    kind,
    current: new Map(Object.entries(today)).get(name) ?? null,
    reachable: new Map(Object.entries(reachable)).get(name) ?? null,
    criteria: { effect: 1, knockOn: null, fit: name === 'Reach' ? 0.5 : 1 },
  })),
);
const { suggestions, covered } = suggestCsfs(ranking);
// #endregion levers

// #region change
const after = { ...today, Reach: 14_000, 'Trial-to-paid rate': 0.24 };
const { change, parts } = attributeChange(goal, today, after);
// #endregion change

// #region trace
const trace = traceOf(
  { kind: 'kpi', id: 'demos' },
  [
    { child: { kind: 'kpi', id: 'demos' }, parent: { kind: 'csf', id: 'onboarding' } },
    { child: { kind: 'csf', id: 'onboarding' }, parent: { kind: 'goal', id: 'satisfied' } },
  ],
  new Map([['onboarding', 'trialToPaidRate']]),
);
// #endregion trace

describe('the foundation guide', () => {
  it('[F-18] joins the formulas of the goal', () => {
    expect(tree.goals).toEqual(['Satisfied customers']);
    expect(goal.parts).toEqual([
      'Reach',
      'Sign-up rate',
      'Trial-to-paid rate',
      'Satisfaction rate',
    ]);
    expect(value).toBeCloseTo(240, 9);
    expect(unknown).toMatchObject({ value: null, reason: 'missing_value', part: 'Reach' });
  });

  it('[F-20][F-22] solves for one part', () => {
    expect(rate.value).toBeCloseTo(0.25, 12);
    expect(rate.change).toBeCloseTo(0.05, 12);
    expect(reach).toMatchObject({ value: null, reason: 'impossible', best: { value: 16_000 } });
    expect(reach.best?.result).toBeCloseTo(256, 9);
  });

  it('[F-27][F-29][F-31] picks the levers worth a CSF', () => {
    expect(ranking.constants).toEqual(['Satisfaction rate']);
    expect(ranking.levers.map(({ name, swing }) => [name, Math.round(swing ?? 0)])).toEqual([
      ['Trial-to-paid rate', 72],
      ['Reach', 48],
      ['Sign-up rate', 24],
    ]);
    expect(suggestions.map(({ factor }) => factor)).toEqual(['Trial-to-paid rate']);
    expect(covered).toBe(true);
  });

  it('[F-24][F-32] explains a change and traces a KPI', () => {
    expect(change).toBeCloseTo(28.8, 9);
    expect(parts.map(({ part, effect }) => [part, Math.round(effect * 10) / 10])).toEqual([
      ['Reach', -17.6],
      ['Sign-up rate', 0],
      ['Trial-to-paid rate', 46.4],
      ['Satisfaction rate', 0],
    ]);
    expect(trace.traces[0]?.path.map(({ id }) => id)).toEqual([
      'demos',
      'onboarding',
      'trialToPaidRate',
      'satisfied',
    ]);
    expect(trace.missing).toBeNull();
  });
});
