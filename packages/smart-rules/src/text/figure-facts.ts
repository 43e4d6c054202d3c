import type { Figures } from './choose-figures.ts';
import { factUnit } from './fact-unit.ts';
import type { Facts, MetricKind, TargetFact } from './facts.ts';
import type { Quantity } from './quantity.ts';
import { rangeOf } from './range-of.ts';
import type { MetricReading } from './read-metrics.ts';
import type { TaggedText } from './tagged-text.ts';

/** Target and baseline with their units; a bare baseline is read in the unit of the target. */
export function figureFacts(
  sentence: TaggedText,
  metrics: readonly MetricReading[],
  figures: Figures,
): Pick<Facts, 'target' | 'baseline'> {
  const metricOf = ({ from }: Quantity): MetricKind | null =>
    (metrics.filter((metric) => metric.from < from).at(-1) ?? metrics[0])?.kind ?? null;
  const factOf = (quantity: Quantity): TargetFact => ({
    value: quantity.value,
    high: quantity.high,
    unit: factUnit(quantity, metricOf(quantity), sentence.locale),
    range: rangeOf(sentence, quantity),
  });
  const target = figures.target && factOf(figures.target);
  const baseline = figures.baseline && factOf(figures.baseline);
  const isBare = baseline?.unit.kind === 'count' && target !== null;
  return { target, baseline: isBare ? { ...baseline, unit: target.unit } : baseline };
}
