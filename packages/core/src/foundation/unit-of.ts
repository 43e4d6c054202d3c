import { type Issue, issue } from '../kernel/issue.ts';
import type { Formula, Step } from './formula.ts';
import { partKey } from './part-key.ts';

export interface UnitReport {
  /** The unit of the result, such as `VND` or `VND/customer`; `1` has none; `null` is unknown. */
  readonly unit: string | null;
  readonly issues: readonly Issue[];
}

/** Exponents by base unit; `null` is unknown, `any` a bare number, which suits every unit in a sum. */
type Dimension = ReadonlyMap<string, number> | 'any' | null;

/**
 * The unit of a formula from the units of its parts (`VND`, `customer`, `VND/customer`, `1` for rates):
 * products multiply them, sums need the same on both sides. Parts without a unit are not checked.
 */
export function unitOf(formula: Formula, units: Readonly<Record<string, string>>): UnitReport {
  const known = new Map(Object.entries(units).map(([name, unit]) => [partKey(name), read(unit)]));
  const issues: Issue[] = [];
  const dimensions: Dimension[] = [];
  for (const step of formula.steps) dimensions.push(dimensionOf(step));
  const result = dimensions.at(-1) ?? null;
  const promised = formula.result === null ? null : (known.get(partKey(formula.result)) ?? null);
  if (promised && result && result !== 'any' && write(promised) !== write(result)) {
    issues.push(mismatch(0, result, promised));
  }
  return { unit: result === 'any' ? '1' : result && write(result), issues };

  function dimensionOf(step: Step): Dimension {
    if (step.op === 'number') return 'any';
    if (step.op === 'part') return known.get(partKey(formula.parts[step.part] ?? '')) ?? null;
    const [left, right] = [dimensions[step.left] ?? null, dimensions[step.right] ?? null];
    if (step.op === 'multiply') return combine(left, right, 1);
    if (step.op === 'divide') return combine(left, right, -1);
    if (step.op === 'power') return power(left, formula.steps[step.right]);
    if (left === 'any' || left === null) return right;
    if (right === 'any' || right === null || write(left) === write(right)) return left;
    issues.push(mismatch(step.at, left, right));
    return null;
  }
}

function combine(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  if (left === null || right === null) return null;
  if (left === 'any' && right === 'any') return 'any';
  const product = new Map(left === 'any' ? [] : left);
  for (const [base, exponent] of right === 'any' ? [] : right) {
    product.set(base, (product.get(base) ?? 0) + sign * exponent);
  }
  return product;
}

function power(base: Dimension, exponent: Step | undefined): Dimension {
  if (base === 'any' || base === null || base.size === 0) return base;
  if (exponent?.op !== 'number') return null;
  return new Map([...base].map(([unit, count]) => [unit, count * exponent.value]));
}

function read(unit: string): ReadonlyMap<string, number> {
  const [above = '', ...below] = unit.split('/');
  const dimension = new Map<string, number>();
  const add = (names: string, sign: number) => {
    for (const name of names.split('*').map((each) => each.trim())) {
      if (name !== '' && name !== '1' && name !== '%')
        dimension.set(name, (dimension.get(name) ?? 0) + sign);
    }
  };
  add(above, 1);
  for (const each of below) add(each, -1);
  return dimension;
}

function write(dimension: ReadonlyMap<string, number>): string {
  const side = (sign: number) =>
    [...dimension]
      .filter(([, exponent]) => exponent * sign > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([base, exponent]) => (exponent * sign === 1 ? base : `${base}^${exponent * sign}`));
  return [side(1).join('*') || '1', ...side(-1)].join('/');
}

function mismatch(
  at: number,
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): Issue {
  return issue('core/formula_unit_mismatch', {
    params: { at, found: write(left).slice(0, 80), expected: write(right).slice(0, 80) },
  });
}
