import { epochOf } from '../time/epoch-of.ts';
import { compareText } from './compare-text.ts';
import type { Measurable, Reading } from './measurable.ts';
import { momentOf } from './moment-of.ts';
import { windowOf } from './window-of.ts';

export interface TimedValue {
  readonly value: number;
  readonly epoch: number;
}

/**
 * The readings that count at a moment: up to it, inside the KPI's period, in the order of the
 * moments they were true, not of their arrival. `null` when one of them is no number or has no date.
 */
export function countedReadings(
  kpi: Measurable,
  readings: readonly Reading[],
  at: string,
): readonly TimedValue[] | null {
  const until = momentOf(at);
  const window = kpi.period ? windowOf(kpi.period) : null;
  const counted: { value: number; epoch: number; reading: Reading }[] = [];
  for (const reading of readings) {
    const epoch = epochOf(reading.at) ?? epochOf(`${reading.at}T12:00:00Z`);
    if (epoch === null) return null;
    if (epoch > until || (window && (epoch < window.from || epoch >= window.until))) continue;
    if (!Number.isFinite(reading.value)) return null;
    counted.push({ value: reading.value, epoch, reading });
  }
  return counted.sort(
    (a, b) =>
      a.epoch - b.epoch ||
      compareText(a.reading.recordedAt, b.reading.recordedAt) ||
      compareText(a.reading.id, b.reading.id),
  );
}
