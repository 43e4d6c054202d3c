import { addUpTo } from './add-up-to.ts';
import { compileFormula } from './compile-formula.ts';
import { evaluate, type NoValueReason } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { type PartFigures, partValues } from './part-values.ts';
import { pathEffects } from './path-effects.ts';
import { shapleyEffects } from './shapley-effects.ts';

export interface PartEffect {
  readonly part: string;
  readonly before: number;
  readonly after: number;
  /** How much of the change of the result this part explains. */
  readonly effect: number;
}

export interface ChangeAttribution {
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; up to a last digit where large effects cancel. */
  readonly change: number | null;
  /** In the order of the formula's parts; their effects add up to `change` to the last digit. */
  readonly parts: readonly PartEffect[];
  /** `shapley` is exact; `path` is used where more parts changed than `maxExact`. */
  readonly method: 'shapley' | 'path' | null;
  /** `no_value_between`: part of the way from before to after has no value. */
  readonly reason: NoValueReason | 'no_value_between' | null;
}

/**
 * Explains the change of a result part by part, leaving no rest: each part's effect is its mean effect
 * over every order in which the parts could have changed (Shapley). 100 × 70 % to 90 × 65 % is −11.5,
 * of which −6.75 by demos and −4.75 by the rate.
 */
export function attributeChange(
  formula: Formula,
  before: PartFigures,
  after: PartFigures,
  { maxExact = 12 }: { readonly maxExact?: number } = {},
): ChangeAttribution {
  const start = evaluate(formula, before);
  const end = evaluate(formula, after);
  const none = { before: start.value, after: end.value, change: null, parts: [], method: null };
  if (start.value === null || end.value === null) {
    return { ...none, reason: start.reason ?? end.reason };
  }
  const from = partValues(formula, before).map((value) => value ?? 0);
  const to = partValues(formula, after).map((value) => value ?? 0);
  const changed = from.flatMap((value, index) => (value === to[index] ? [] : [index]));
  const compiled = compileFormula(formula);
  const method = changed.length <= maxExact ? 'shapley' : 'path';
  const effects = (method === 'shapley' ? shapleyEffects : pathEffects)(
    compiled,
    from,
    to,
    changed,
  );
  const change = end.value - start.value;
  if (!effects || !Number.isFinite(change)) return { ...none, reason: 'no_value_between' };
  const exact = addUpTo(change, effects);
  const parts = formula.parts.map((part, index) => ({
    part,
    before: from[index] ?? 0,
    after: to[index] ?? 0,
    effect: exact.parts[index] ?? 0,
  }));
  return {
    before: start.value,
    after: end.value,
    change: exact.total,
    parts,
    method,
    reason: null,
  };
}
