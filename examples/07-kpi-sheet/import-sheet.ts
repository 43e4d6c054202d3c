import {
  atSheetRows,
  type Context,
  explain,
  formatValue,
  importRows,
  kpis,
  planOf,
  progressOf,
  readCsv,
  type State,
} from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';
import { engine, staff } from './staff.ts';

// #region import
/** The sheet as it was saved, in one call: all of it or nothing, and then every mistake by row and column. */
export function importSheet(csv: string, context: Context): readonly string[] {
  const table = readCsv(csv);
  if (table.issues) return explain(table.issues, coreVi).map(({ says }) => says);
  const sheet = importRows(table.value, { locale: 'vi', idPrefix: 'q1-' });
  if (sheet.issues) return explain(sheet.issues, coreVi).map(({ says }) => says);
  const done = engine.executeAll(staff(context), sheet.value.commands, context);
  if (done.issues) {
    return explain(atSheetRows(done.issues, sheet.value), coreVi).map(({ says }) => says);
  }
  const { skippedRows, ignoredHeaders } = sheet.value;
  return [
    `${done.value.state.table(kpis).size} chỉ tiêu đã nhập`,
    `Dòng bỏ qua (tiêu đề, tổng cộng): ${skippedRows.join(', ')}`,
    `Cột không đọc: ${ignoredHeaders.join(', ') || 'không có'}`,
    ...firstOfEach(done.value.state, context.now),
  ];
}
// #endregion

/** The first KPI of each kind of line, with its figures as a screen would show them. */
function firstOfEach(state: State, at: string): readonly string[] {
  const plan = planOf(state);
  const seen = new Set<string>();
  return state.all(kpis).flatMap((kpi) => {
    if (seen.has(kpi.statement)) return [];
    seen.add(kpi.statement);
    const readings = plan.measurements.filter(({ kpiId }) => kpiId === kpi.id);
    const { ratio } = progressOf(kpi, readings, at, { cap: null });
    const show = (value: number | null) => formatValue(value, kpi.unit, 'vi');
    const { value, high } = kpi.target;
    const target = high === null ? show(value) : `${show(value)}–${show(high)}`;
    const done = formatValue(ratio, { ...kpi.unit, kind: 'percent' }, 'vi');
    return [`${kpi.statement}: ${show(readings[0]?.value ?? null)} / ${target} = ${done}`];
  });
}
