import type { TimedValue } from './counted-readings.ts';
import { isMet } from './is-met.ts';
import type { TargetInput } from './measurable.ts';

/**
 * The part of the time since the first reading, 0 to 1, in which a level held; each reading stands
 * until the next. `null` while no time has passed.
 */
export function keptShareOf(
  counted: readonly TimedValue[],
  target: TargetInput,
  until: number,
): number | null {
  let kept = 0;
  let total = 0;
  for (const [index, reading] of counted.entries()) {
    const span = (counted[index + 1]?.epoch ?? until) - reading.epoch;
    total += span;
    if (isMet(reading.value, target)) kept += span;
  }
  return total > 0 ? kept / total : null;
}
