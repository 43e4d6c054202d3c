import { compileFormula } from './compile-formula.ts';
import { evaluate, type NoValueReason } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { partKey } from './part-key.ts';
import { type PartFigures, partValues } from './part-values.ts';

/** The worst and best that a part can reach, in its own unit. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

export interface PartSensitivity {
  readonly part: string;
  readonly value: number;
  /** How much the result moves per unit of the part. */
  readonly slope: number;
  /** By how many percent the result moves per percent of the part; `null` when the result is 0. */
  readonly elasticity: number | null;
  /**
   * What the result becomes at either end of the part's reach, less the result now. `null` without a
   * reach, or where the result has no value there.
   */
  readonly swing: { readonly low: number | null; readonly high: number | null } | null;
}

export interface Sensitivity {
  readonly value: number | null;
  readonly reason: NoValueReason | 'no_slope' | null;
  /** In the order of the formula's parts; empty when there is no value. */
  readonly parts: readonly PartSensitivity[];
}

/**
 * How strongly each part moves the result (B1.2). Elasticity cannot rank the factors of a product,
 * each has exactly 1; give what each part can reach and compare the swings.
 */
export function sensitivityOf(
  formula: Formula,
  figures: PartFigures,
  reaches: Readonly<Record<string, Reach>> = {},
): Sensitivity {
  const compiled = compileFormula(formula);
  const values = partValues(formula, figures);
  const slopes = new Float64Array(values.length);
  const value = compiled.partials(values, slopes);
  if (value === null) {
    return { value: null, reason: evaluate(formula, figures).reason ?? 'no_slope', parts: [] };
  }
  const reachOf = new Map(Object.entries(reaches).map(([name, reach]) => [partKey(name), reach]));
  const swingTo = (index: number, end: number) => {
    const result = compiled.evaluate(values.with(index, end));
    return result === null ? null : result - value;
  };
  const parts = formula.parts.map((part, index): PartSensitivity => {
    const [own, slope] = [values[index] ?? 0, slopes[index] ?? 0];
    const reach = reachOf.get(partKey(part));
    const elasticity = (slope * own) / value;
    return {
      part,
      value: own,
      slope,
      elasticity: Number.isFinite(elasticity) ? elasticity : null,
      swing: reach ? { low: swingTo(index, reach.low), high: swingTo(index, reach.high) } : null,
    };
  });
  return { value, reason: null, parts };
}
