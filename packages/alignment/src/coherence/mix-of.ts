import { isMet, type NodeRef } from '@kpikit/core';
import type { Family } from '../graph/family.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';

/** What the mix must be for a common rate to be reached. */
export interface MixCondition {
  /** The group with the best rate, and the one with the weakest. */
  readonly best: NodeRef;
  readonly weakest: NodeRef;
  /**
   * The least part that the best group must have of the two together, 0 to 1: 2/3 where 75 % and
   * 90 % shall make 85 %. 0 when any mix does, `null` when none does.
   */
  readonly leastShare: number | null;
}

/** A node with the mix that its target asks for. */
export interface MixCheck {
  readonly node: NodeRef;
  readonly mix: MixCondition;
}

/**
 * Rates whose volumes are unknown reach a common rate in some mixes only (B3.6). `null` when the
 * node is no rate, its children are not all rates with targets, or their volumes are known.
 */
export function mixOf({ node, members }: Family): MixCheck | null {
  if (!isRate(node) || !node.target) return null;
  const rates = members.map(({ family }) => family.node);
  if (rates.length < 2 || !rates.every((rate) => isRate(rate) && rate.target)) return null;
  if (rates.every(({ rateOf }) => rateOf !== null)) return null;
  const isUp = node.target.comparator === '>=' || node.target.comparator === '>';
  const targetOf = (rate: PlanNodeInput) => rate.target?.value ?? 0;
  const ranked = rates.sort((a, b) => (targetOf(a) - targetOf(b)) * (isUp ? -1 : 1));
  const [best, weakest] = [ranked.at(0), ranked.at(-1)];
  if (!best || !weakest) return null;
  const leastShare = shareFor(node.target, targetOf(best), targetOf(weakest));
  return { node: node.ref, mix: { best: best.ref, weakest: weakest.ref, leastShare } };
}

function shareFor(
  target: NonNullable<PlanNodeInput['target']>,
  best: number,
  weakest: number,
): number | null {
  if (isMet(weakest, target)) return 0;
  if (!isMet(best, target)) return null;
  return (target.value - weakest) / (best - weakest);
}

function isRate({ unit, rollUp }: PlanNodeInput): boolean {
  const method = rollUp?.method ?? 'average';
  return unit?.kind === 'percent' && (method === 'ratio' || method === 'average');
}
