import type { PlanReading } from '../graph/plan-parts.ts';

/** Readings by KPI, also of KPIs that are not on the map (any more). */
export class ReadingBook {
  readonly #readings = new Map<string, PlanReading[]>();

  constructor(readings: readonly PlanReading[]) {
    for (const reading of readings) this.add(reading);
  }

  get kpiIds(): Iterable<string> {
    return this.#readings.keys();
  }

  of(kpiId: string): readonly PlanReading[] | undefined {
    return this.#readings.get(kpiId);
  }

  add(reading: PlanReading): void {
    const readings = this.#readings.get(reading.kpiId);
    if (readings) readings.push(reading);
    else this.#readings.set(reading.kpiId, [reading]);
  }

  remove({ kpiId, value, at, id }: PlanReading): void {
    const readings = this.#readings.get(kpiId) ?? [];
    const index = readings.findIndex(
      (each) => each.value === value && each.at === at && each.id === id,
    );
    if (index >= 0) readings.splice(index, 1);
  }
}
