import type { Pair } from './pair.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';

/** The quantity with its comparator is all that its cell holds. */
function fillsCell({ tokens }: TaggedText, quantity: Quantity): boolean {
  const { comparator } = quantity;
  const from = Math.min(quantity.from, comparator?.from ?? quantity.from);
  const to = Math.max(quantity.to, comparator?.to ?? quantity.to);
  const after = tokens[to];
  return tokens[from - 1]?.fold === '|' && (after === undefined || after.fold === '|');
}

/**
 * Two cells of one measure behind the name are today's level and the target: `Lượt xem | 0 | 10K+`. A smaller
 * second one may be a weight, unless a sign says that less is wanted or time is measured.
 */
export function cellPair(sentence: TaggedText, quantities: readonly Quantity[]): Pair | null {
  const cells = quantities.filter((quantity) => fillsCell(sentence, quantity));
  const [baseline, target] = cells;
  if (baseline === undefined || target === undefined || cells.length > 2) return null;
  const isPlain = baseline.comparator === null && baseline.high === null;
  const isOne = baseline.kind === target.kind || baseline.kind === null;
  const isLess = target.comparator?.sign.startsWith('<') === true || target.kind === 'duration';
  const isGoal = target.value > baseline.value || isLess;
  if (!isPlain || !isOne || !isGoal) return null;
  const { kind, currency, noun } = baseline.kind === null ? target : baseline;
  return { baseline: { ...baseline, kind, currency, noun }, target };
}
