import type { Direction } from './facts.ts';
import type { Hit } from './hit.ts';
import type { Pair } from './pair.ts';
import type { MetricReading } from './read-metrics.ts';

/** To improve is to raise, unless the figures fall or time is what is measured. */
export function directionOf(
  { value }: Hit,
  pair: Pair | null,
  metric: MetricReading | null,
): Direction {
  // The lexicon's keys of `direction` are directions and `improve`.
  if (value !== 'improve') return value as Direction;
  const isComparable = pair !== null && pair.target.noun === pair.baseline.noun;
  const falls = isComparable ? pair.target.value < pair.baseline.value : metric?.kind === 'time';
  return falls ? 'decrease' : 'increase';
}
