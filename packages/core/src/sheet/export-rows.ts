import type { NumberLocale } from '../foundation/read-number.ts';
import type { VisibleState } from '../kernel/visible-to.ts';
import { actualOf } from '../measure/actual-of.ts';
import type { Reading } from '../measure/measurable.ts';
import { progressOf } from '../measure/progress-of.ts';
import type { Target } from '../measure/target.ts';
import type { Kpi } from '../model/kpi.ts';
import { cycles, kpis, measurements, settings } from '../model/tables.ts';
import type { Unit } from '../model/unit.ts';
import { windowInZone } from '../time/window-in-zone.ts';
import { minorDigitsOf } from '../words/minor-digits-of.ts';
import type { Cell, SheetRows } from './cell.ts';

export interface ExportOptions {
  /** The instant, or the date, whose readings count. */
  readonly at: string;
  /** Language of the headers and decimal sign of targets with a comparator. */
  readonly locale: NumberLocale;
  readonly cycleId?: string;
}

const headers: Readonly<Record<NumberLocale, readonly string[]>> = {
  vi: [
    ...['Mã KPI', 'KPI', 'Chỉ tiêu', 'ĐVT', 'Hiện tại', 'Thực hiện', '% Thực hiện'],
    ...['Người phụ trách', 'Bộ phận'],
  ],
  en: [
    ...['KPI ID', 'KPI', 'Target', 'Unit', 'Baseline', 'Actual', 'Progress'],
    ...['Owner', 'Department'],
  ],
};

/**
 * KPIs as a sheet that `importRows` reads again (rates as hundredths: `percentCells: 'hundred'`). Give
 * it what the reader may see (`visibleTo`); a KPI whose target is hidden is left out.
 */
export function exportRows(
  source: VisibleState,
  { at, locale, cycleId }: ExportOptions,
): SheetRows {
  const zone = source.get(settings, 'settings')?.timeZone ?? 'UTC';
  const readings = readingsByKpi(source);
  const rows = source.all(kpis).flatMap((kpi) => {
    const { target, unit } = kpi;
    if (!target || !unit || (cycleId !== undefined && kpi.cycleId !== cycleId)) return [];
    const cycle = kpi.cycleId === null ? undefined : source.get(cycles, kpi.cycleId);
    const period = kpi.period ?? periodOf(cycle);
    const measurable = {
      target,
      baseline: kpi.baseline,
      period: period && windowInZone(period, zone),
    };
    const counted = readings.get(kpi.id) ?? [];
    const { ratio } = progressOf(measurable, counted, at);
    return [
      [
        kpi.id,
        kpi.statement,
        targetCell(target, unit, locale),
        unitCell(unit, locale),
        inSheet(kpi.baseline, unit),
        inSheet(actualOf(measurable, counted, at).value, unit),
        ratio === null ? null : rounded(ratio * 100),
        ownersCell(kpi.owners),
        kpi.orgUnitId,
      ],
    ];
  });
  return [headers[locale], ...rows];
}

/** Readings by KPI, as far as the reader sees them. */
function readingsByKpi(source: VisibleState): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const { id, kpiId, value, at, recordedAt } of source.all(measurements)) {
    if (kpiId === null || value === null || at === null || recordedAt === null) continue;
    const list = found.get(kpiId) ?? [];
    list.push({ id, value, at, recordedAt });
    found.set(kpiId, list);
  }
  return found;
}

function periodOf(
  cycle: { readonly startOn: string | null; readonly endOn: string | null } | undefined,
): Kpi['period'] {
  if (!cycle?.startOn || !cycle.endOn) return null;
  return { startOn: cycle.startOn, endOn: cycle.endOn };
}

function ownersCell(owners: Kpi['owners'] | null): string | null {
  return owners && owners.length > 0 ? owners.map(({ personId }) => personId).join('; ') : null;
}

function targetCell(target: Target, unit: Unit, locale: NumberLocale): Cell {
  const value = inSheet(target.value, unit);
  if (target.kind === 'reach') return locale === 'vi' ? 'Hoàn thành' : 'Done';
  if (target.comparator === 'between') {
    return `${written(value, locale)}–${written(inSheet(target.high, unit), locale)}`;
  }
  return target.comparator === '>=' ? value : `${target.comparator} ${written(value, locale)}`;
}

function unitCell({ kind, currency, noun }: Unit, locale: NumberLocale): string | null {
  if (kind === 'percent') return '%';
  if (kind === 'percentage_point') return locale === 'vi' ? 'điểm %' : 'pp';
  if (kind === 'score') return noun ?? (locale === 'vi' ? 'điểm' : 'points');
  return currency ?? noun;
}

/** A figure as sheets keep it: rates in hundredths, money in its major unit. */
function inSheet(value: number | null, { kind, currency }: Unit): number | null {
  if (value === null) return null;
  if (kind === 'percent' || kind === 'percentage_point') return rounded(value * 100);
  return kind === 'money' && currency !== null ? value / 10 ** minorDigitsOf(currency) : value;
}

/** 0.58 · 100 is 57.99999999999999 in floats and 58 in a sheet. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function written(value: number | null, locale: NumberLocale): string {
  return locale === 'vi' ? String(value).replace('.', ',') : String(value);
}
