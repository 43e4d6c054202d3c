import type { PeriodReading, PeriodRole } from './period-reading.ts';

const rank: Readonly<Record<PeriodRole, number>> = {
  deadline: 3,
  during: 2,
  bare: 1,
  start: 0.5,
  versus: 0,
};

/** The period that binds: a deadline before a stretch, a stretch before a bare name. */
export function choosePeriod(readings: readonly PeriodReading[]): PeriodReading | null {
  let chosen: PeriodReading | null = null;
  for (const reading of readings) {
    if (rank[reading.role] > (chosen === null ? 0 : rank[chosen.role])) chosen = reading;
  }
  return chosen;
}
