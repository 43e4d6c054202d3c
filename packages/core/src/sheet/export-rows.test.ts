import { expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { visibleTo } from '../kernel/visible-to.ts';
import { orgPolicy } from '../model/org-policy.ts';
import { kpis } from '../model/tables.ts';
import { core } from '../module.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { exportRows } from './export-rows.ts';
import { importRows } from './import-rows.ts';
import { readCsv } from './read-csv.ts';
import { toCsv } from './to-csv.ts';

const engine = createEngine({ modules: [core] });
const sheet = [
  ['Mã KPI', 'KPI', 'Kế hoạch', 'ĐVT', 'Thực hiện', 'Người phụ trách'],
  ['M1', 'Tỷ lệ chuyển đổi', '≥ 57,5%', '%', '23%', 'minh'],
  ['M2', 'Doanh thu', '1,2 tỷ', 'triệu đồng', '300', 'minh; tram'],
  ['M3', 'Phản hồi', '≤ 1,5', 'giờ', '', 'thao'],
  ['M4', 'Tỷ lệ mở email', '20–25%', '%', '', ''],
  ['M5', 'Bàn giao', 'Hoàn thành', '', 'Chưa đạt', ''],
  ['M6', '=HYPERLINK("x")', '5', 'USD', '', ''],
];
const { commands } = unwrap(importRows(sheet, { locale: 'vi', cycleId: '2025-Q1' }));
const company = given(engine, smallCompany()).state;
const state = unwrap(engine.executeAll(company, commands, testContext())).state;
const everything = visibleTo(state, 'nam', orgPolicy('2025-03-31'));
const exported = exportRows(everything, { at: '2025-03-31', locale: 'vi', cycleId: '2025-Q1' });

it('[H-13] KPIs leave as a sheet with figures, in the units that people write', () => {
  expect(exported.map((row) => [row[2], row[3], row[5], row[6]])).toEqual([
    ['Chỉ tiêu', 'ĐVT', 'Thực hiện', '% Thực hiện'],
    [57.5, '%', 23, 40],
    [1_200_000_000, 'VND', 300_000_000, 25],
    ['<= 1,5', 'hour', null, null],
    ['20–25', '%', null, null],
    ['Hoàn thành', null, 0, 0],
    [5, 'USD', null, null],
  ]);
  expect(exportRows(everything, { at: '2025-03-31', locale: 'en', cycleId: 'other' })).toHaveLength(
    1,
  );
});

it('[H-13] points, scores, own periods and lower bounds leave in words of the language', () => {
  const rows = [
    ['Mã KPI', 'KPI', 'Kế hoạch', 'ĐVT', 'Người phụ trách'],
    ['A', 'Biên lợi nhuận', '6', 'điểm %', ''],
    ['B', 'NPS', '4,5', 'điểm', ''],
    ['C', 'Bàn giao', 'Xong', '', 'minh'],
  ];
  const read = unwrap(importRows(rows, { locale: 'vi' }));
  const here = unwrap(
    engine.executeAll(engine.emptyState(), read.commands.slice(0, 2), testContext()),
  );
  const source = visibleTo(here.state, 'minh', orgPolicy('2025-01-06'));
  const cells = (locale: 'vi' | 'en') =>
    exportRows(source, { at: '2025-01-06', locale })
      .slice(1)
      .map((row) => [row[2], row[3]]);
  expect(cells('vi')).toEqual([
    [6, 'điểm %'],
    [4.5, 'điểm'],
  ]);
  expect(cells('en')).toEqual([
    [6, 'pp'],
    [4.5, 'points'],
  ]);
});

it('[H-13] what leaves comes back the same, formulas as text [T40]', () => {
  const rows = unwrap(readCsv(toCsv(exported, { locale: 'vi' })));
  const again = unwrap(
    importRows(rows, { locale: 'vi', cycleId: '2025-Q1', percentCells: 'hundred' }),
  );
  const copy = unwrap(engine.executeAll(company, again.commands, testContext())).state;
  const essence = (from: typeof state) =>
    from.all(kpis).map(({ id, statement, target, unit, owners }) => ({
      id,
      statement,
      target,
      unit,
      owners,
    }));
  expect(essence(copy)).toEqual(essence(state));
});

it('[H-13] in English words are English and figures have a point', () => {
  const english = exportRows(everything, { at: '2025-03-31', locale: 'en' });
  expect(english.map((row) => [row[2], row[3]])).toEqual([
    ['Target', 'Unit'],
    [57.5, '%'],
    [1_200_000_000, 'VND'],
    ['<= 1.5', 'hour'],
    ['20–25', '%'],
    ['Done', null],
    [5, 'USD'],
  ]);
});

it('[H-13] figures and owners that a house hides are empty cells, never 0 [T26]', () => {
  const cells = (rules: Parameters<typeof orgPolicy>[1]) => {
    const seen = visibleTo(state, 'thao', orgPolicy('2025-03-31', rules));
    const [, first, ...rest] = exportRows(seen, { at: '2025-03-31', locale: 'vi' });
    return [first?.[5], first?.[6], first?.[7], rest.length];
  };
  expect(cells({})).toEqual([23, 40, 'minh', 5]);
  expect(cells({ 'core.measurements': { fields: { value: ['self'] } } })).toEqual([
    null,
    null,
    'minh',
    5,
  ]);
  expect(cells({ 'core.kpis': { fields: { owners: ['self'] } } })).toEqual([23, 40, null, 5]);
  // Without its target a KPI is left out: Thảo reads her own alone.
  expect(cells({ 'core.kpis': { fields: { target: ['self'] } } })).toEqual([null, null, 'thao', 0]);
});

it('[H-13] a reader exports what they may see and no more [T26]', () => {
  const secret = [
    ['Mã KPI', 'KPI', 'Target', 'Owner'],
    ['S', 'Mật', 1, 'minh'],
  ];
  const [make] = unwrap(importRows(secret)).commands;
  const hidden = { type: 'core.createKpi', input: { ...Object(make?.input), confidential: true } };
  const withSecret = unwrap(engine.execute(company, hidden, testContext())).state;
  const seenBy = (actor: string) =>
    exportRows(visibleTo(withSecret, actor, orgPolicy('2025-01-06')), {
      at: '2025-01-06',
      locale: 'en',
    }).length;
  expect([seenBy('minh'), seenBy('phuc'), seenBy('tram')]).toEqual([2, 2, 1]);
});
