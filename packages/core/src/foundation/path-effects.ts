import type { CompiledFormula } from './compile-formula.ts';

/** Half the places, and the weights, of Gauss–Legendre with eight points on 0 to 1. */
const gauss = [
  [0.0917173212478249, 0.181341891689181],
  [0.2627662049581645, 0.1568533229389436],
  [0.3983332387068134, 0.1111905172266872],
  [0.4801449282487682, 0.0506142681451881],
] as const;

/** 32 stretches of the way from 0 to 1, eight places and their weights on each. */
const stretches = 32;
const placesOnPath = /* @__PURE__ */ (() =>
  Array.from({ length: stretches }, (_, stretch) =>
    gauss.flatMap(([place, weight]) =>
      [0.5 - place, 0.5 + place].map(
        (side) => [(stretch + side) / stretches, weight / stretches] as const,
      ),
    ),
  ).flat())();

/**
 * The slopes of each part gathered on the straight way from before to after (Aumann–Shapley): close to
 * the mean over all orders, at the price of a few hundred runs. `null` when the way leaves the formula.
 */
export function pathEffects(
  compiled: CompiledFormula,
  from: readonly number[],
  to: readonly number[],
): number[] | null {
  const slopes = new Float64Array(from.length);
  const effects = from.map(() => 0);
  for (const [way, weight] of placesOnPath) {
    const values = from.map((value, index) => value + way * ((to[index] ?? 0) - value));
    if (compiled.partials(values, slopes) === null) return null;
    for (const [index, value] of from.entries()) {
      const step = (slopes[index] ?? 0) * ((to[index] ?? 0) - value);
      effects[index] = (effects[index] ?? 0) + weight * step;
    }
  }
  return effects;
}
