import type { Family } from '../graph/family.ts';
import { isSum } from './expansion.ts';

/** The nodes that sums of sums are made of in the end, each once; `null` when more than `most`. */
export function leavesBelow(
  root: Family,
  most: number = Number.POSITIVE_INFINITY,
): readonly Family[] | null {
  const seen = new Set<Family>();
  const leaves: Family[] = [];
  const waiting = [root];
  for (let family = waiting.pop(); family; family = waiting.pop()) {
    if (seen.has(family)) continue;
    seen.add(family);
    if (!isSum(family)) leaves.push(family);
    else for (const { family: below } of family.members.toReversed()) waiting.push(below);
    if (leaves.length > most) return null;
  }
  return leaves;
}
