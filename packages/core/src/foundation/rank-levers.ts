import { isMet } from '../measure/is-met.ts';
import type { Comparator } from '../measure/target.ts';
import type { NoValueReason } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { partKey } from './part-key.ts';
import { type Reach, sensitivityOf } from './sensitivity-of.ts';
import { solveFor } from './solve-for.ts';

/** The book's three criteria for a CSF (B1.5), each 0 to 1; `null` while nobody has answered. */
export interface LeverCriteria {
  /** Direct and clear effect on the goal. */
  readonly effect: number | null;
  /** Knock-on effect on other parts. */
  readonly knockOn: number | null;
  /** Fit with the company's stage, resources and challenges. */
  readonly fit: number | null;
}

/** A part as the ranking reads it: a core `Factor` with its criteria beside it. */
export interface LeverInput {
  readonly name: string;
  readonly kind: 'variable' | 'constant';
  readonly current: number | null;
  readonly reachable: Reach | null;
  readonly criteria?: LeverCriteria;
}

export interface Lever {
  readonly name: string;
  /** Movement of the goal per unit, and per percent, of this part. */
  readonly slope: number;
  readonly elasticity: number | null;
  /** How far the part can move to its better end; `null` while nobody said what it can reach. */
  readonly room: number | null;
  /** How far the goal moves by it, towards the target; never negative. */
  readonly swing: number | null;
  /** The part of the gap that this closes; above 1 it closes more. `null` without a gap. */
  readonly gapShare: number | null;
  /** What the part must be to close the gap alone; `null` when it cannot within its reach. */
  readonly needed: number | null;
  readonly criteria: LeverCriteria;
  /** Swing times the criteria that were answered. */
  readonly score: number | null;
}

export interface LeverRanking {
  readonly value: number | null;
  /** How far the goal is from its target; 0 when it holds. */
  readonly gap: number | null;
  /** Best first. */
  readonly levers: readonly Lever[];
  /** Parts that are no levers because effort does not move them. */
  readonly constants: readonly string[];
  readonly reason: NoValueReason | 'no_slope' | null;
}

const unanswered: LeverCriteria = { effect: null, knockOn: null, fit: null };

/**
 * Which variables are worth the effort (B1.5): by how far the goal moves when a part goes as far as it
 * can, times the three criteria; each figure shown. Constants are left out. Levers whose reach nobody
 * stated come last, by elasticity.
 */
export function rankLevers(
  formula: Formula,
  goal: { readonly comparator: Comparator; readonly value: number },
  factors: readonly LeverInput[],
): LeverRanking {
  const figures = new Map(factors.map(({ name, current }) => [name, current]));
  const reaches = Object.fromEntries(
    factors.flatMap(({ name, reachable }) => (reachable ? [[name, reachable]] : [])),
  );
  const { value, reason, parts } = sensitivityOf(formula, figures, reaches);
  const byKey = new Map(factors.map((factor) => [partKey(factor.name), factor]));
  const constants = formula.parts.filter((part) => byKey.get(partKey(part))?.kind === 'constant');
  if (value === null) return { value, gap: null, levers: [], constants, reason };

  const gap = isMet(value, goal) ? 0 : Math.abs(goal.value - value);
  const towards = goal.comparator === '<=' || goal.comparator === '<' ? -1 : 1;
  const levers = parts.flatMap(({ part, value: now, slope, elasticity, swing }): Lever[] => {
    const factor = byKey.get(partKey(part));
    if (factor?.kind !== 'variable') return [];
    const { reachable, criteria = unanswered } = factor;
    const best = bestEnd(reachable, swing, towards);
    const needed = gap > 0 ? solveFor(formula, part, goal, figures, reachable ?? {}).value : null;
    return [
      {
        name: factor.name,
        slope,
        elasticity,
        room: best && best.end - now,
        swing: best?.swing ?? null,
        gapShare: best && gap > 0 ? best.swing / gap : null,
        needed,
        criteria,
        score: best && best.swing * weightOf(criteria),
      },
    ];
  });
  return { value, gap, levers: levers.sort(byWorth), constants, reason: null };
}

function bestEnd(
  reachable: Reach | null,
  swing: { readonly low: number | null; readonly high: number | null } | null,
  towards: 1 | -1,
): { readonly end: number; readonly swing: number } | null {
  if (!reachable || !swing) return null;
  const low = Math.max(0, (swing.low ?? 0) * towards);
  const high = Math.max(0, (swing.high ?? 0) * towards);
  return low > high ? { end: reachable.low, swing: low } : { end: reachable.high, swing: high };
}

function weightOf({ effect, knockOn, fit }: LeverCriteria): number {
  return (effect ?? 1) * (knockOn ?? 1) * (fit ?? 1);
}

function byWorth(a: Lever, b: Lever): number {
  const worth = (b.score ?? -1) - (a.score ?? -1);
  const pull = Math.abs(b.elasticity ?? 0) - Math.abs(a.elasticity ?? 0);
  return worth || pull || (a.name < b.name ? -1 : 1);
}
