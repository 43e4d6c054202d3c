import { describe, expect, it } from 'vitest';
import { createGoal } from '../commands/create-goal.ts';
import { syncDirectory } from '../commands/sync-directory.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { explain } from '../kernel/explain.ts';
import { unwrap } from '../kernel/unwrap.ts';
import { coreVi } from '../locales/vi.ts';
import { kpis, links, measurements } from '../model/tables.ts';
import { core } from '../module.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { atSheetRows } from './at-sheet-rows.ts';
import type { Cell, SheetRows } from './cell.ts';
import type { ImportOptions } from './import-options.ts';
import { importRows } from './import-rows.ts';
import { kpiSheet } from './kpi-sheet.fixture.ts';
import { readCsv } from './read-csv.ts';

const engine = createEngine({ modules: [core] });
const staff = syncDirectory({
  people: Array.from({ length: 60 }, (_, i) => ({
    id: `nv${String(i + 1).padStart(3, '0')}`,
    name: null,
    title: null,
    activeFromOn: null,
    activeUntilOn: null,
    placements: [],
  })),
});
const company = given(engine, [...smallCompany(), staff, createGoal({ id: 'G', title: 'Goal' })]);

/** Imports the rows under the given headers into the company, in one call. */
function imported(headers: readonly string[], rows: SheetRows, options: ImportOptions = {}) {
  const { commands } = unwrap(importRows([headers, ...rows], options));
  return unwrap(engine.executeAll(company.state, commands, testContext())).state;
}
const firstKpi = (headers: readonly string[], row: readonly Cell[], options?: ImportOptions) =>
  imported(headers, [row], options).all(kpis)[0];
const refusals = (headers: readonly string[], rows: SheetRows, options?: ImportOptions) =>
  importRows([headers, ...rows], options).issues?.map(({ code, path }) => [code, path]);

describe('importRows', () => {
  it('[H-7] takes a real sheet in one call: title, headings, total and mixed figures', () => {
    const sheet = unwrap(
      importRows(unwrap(readCsv(kpiSheet())), {
        locale: 'vi',
        cycleId: '2025-Q1',
        contributesTo: { kind: 'goal', id: 'G' },
        idPrefix: 'q1-',
      }),
    );
    const { state } = unwrap(engine.executeAll(company.state, sheet.commands, testContext()));
    expect(state.table(kpis).size).toBe(60);
    expect(state.table(measurements).size).toBe(60);
    expect(sheet.skippedRows).toEqual([4, 20, 36, 52, 68]);
    expect(sheet.ignoredHeaders).toEqual([]);
    const shown = (id: string) => {
      const kpi = state.get(kpis, id);
      const reading = state.all(measurements).find(({ kpiId }) => kpiId === id);
      return [
        kpi?.target.comparator,
        kpi?.target.value,
        kpi?.target.high,
        reading?.value,
        kpi?.unit.kind,
      ];
    };
    expect(shown('q1-5')).toEqual(['>=', 12, null, 14, 'count']);
    expect(shown('q1-6')).toEqual(['>=', 1_200_000_000, null, 1_350_500_000, 'money']);
    expect(shown('q1-7')).toEqual(['>=', 0.65, null, 0.615, 'percent']);
    expect(shown('q1-22')).toEqual(['<=', 250_000, null, 231_500, 'money']);
    expect(shown('q1-23')).toEqual(['between', 0.2, 0.25, 0.22, 'percent']);
    expect(shown('q1-37')).toEqual(['<=', 4, null, 3.5, 'duration']);
    expect(shown('q1-53')).toEqual(['<', 0.015, null, 0.012, 'percent']);
    expect(shown('q1-54')).toEqual(['>=', 1, null, 1, 'number']);
    expect(shown('q1-55')).toEqual(['>=', 500_000_000, null, 400_000_000, 'money']);
    expect(state.get(kpis, 'q1-5')).toMatchObject({
      owners: [{ personId: 'nv001', part: 1 }],
      cycleId: '2025-Q1',
      extra: { weight: 20, frequency: 'Tháng' },
    });
    expect(state.all(links)[0]).toMatchObject({ weight: 20, parent: { kind: 'goal', id: 'G' } });
  });

  it('[H-7] the same sheet again is refused and changes nothing [T49]', () => {
    const sheet = unwrap(importRows(unwrap(readCsv(kpiSheet())), { locale: 'vi' }));
    const once = unwrap(engine.executeAll(company.state, sheet.commands, testContext())).state;
    const twice = engine.executeAll(once, sheet.commands, testContext());
    expect(atSheetRows(twice.issues ?? [], sheet)[0]).toMatchObject({
      code: 'core/id_taken',
      path: [5, 'id'],
      params: { row: 5 },
    });
    expect(once.table(kpis).size).toBe(60);
  });

  it('[H-8] lists all that is wrong by row and column, in words a colleague reads [T49]', () => {
    const broken = kpiSheet()
      .replace('Hợp đồng;20%;12;', 'Hợp đồng;20%;mười hai;')
      .replace('lượt;20%;80;', 'lượt;20%;80%;')
      .replace('giờ;20%;≤ 4;', 'giờ;20%;;');
    const result = importRows(unwrap(readCsv(broken)), { locale: 'vi' });
    expect(explain(result.issues ?? [], coreVi).map(({ says }) => says)).toEqual([
      'Dòng 5, cột «Kế hoạch»: «mười hai» không phải là con số hợp lệ.',
      'Dòng 8, cột «Kế hoạch»: đơn vị trong «80%» khác với đơn vị tính của dòng.',
      'Dòng 37: cột «Kế hoạch» đang trống.',
    ]);
  });

  it('[H-8] a refusal of the domain finds its row too; nothing of the sheet is kept', () => {
    const sheet = unwrap(
      importRows([
        ['KPI', 'Target', 'Owner'],
        ['a', 1, 'nv001'],
        ['b', 2, 'nv999'],
      ]),
    );
    const { issues = [] } = engine.executeAll(company.state, sheet.commands, testContext());
    expect(atSheetRows(issues, sheet)).toEqual([
      expect.objectContaining({
        code: 'core/person_not_found',
        path: [3, 'owners', 0, 'personId'],
      }),
    ]);
  });

  it.each([
    ['Chỉ tiêu', 'Kế hoạch', 'Trọng số', 'ĐVT', 'Thước đo', 'Tần suất', 'Thực hiện', '% Thực hiện'],
    ['CHI TIEU', 'KE HOACH', 'TRONG SO', 'DVT', 'THUOC DO', 'TAN SUAT', 'THUC HIEN', '% THUC HIEN'],
    [
      'KPI',
      'Chỉ tiêu',
      'Tỉ trọng (%)',
      'Đơn vị tính',
      'Cách đo',
      'tần suất đo',
      'Kết quả',
      'Tiến độ',
    ],
    ['Mục tiêu', 'Target', 'Weight', 'Unit', 'Measure', 'Frequency', 'Actual', 'Progress'],
    ['chỉ tiêu', 'mục tiêu', 'trọng số', 'đơn vị', 'công cụ đo', 'Frequency', 'Thực tế', 'Kết quả'],
  ])('[H-9] knows the headers %s, %s, %s … in any case and spelling', (...headers) => {
    const row = ['Tổ chức demo', '80', '30%', 'demo', 'CRM', 'Tuần', '40', '50%'];
    for (const form of ['NFC', 'NFD'] as const) {
      const state = imported(
        headers.map((each) => each.normalize(form)),
        [row],
      );
      expect(state.all(kpis)[0]).toMatchObject({
        statement: 'Tổ chức demo',
        target: { value: 80 },
        unit: { kind: 'count', noun: 'demo' },
        method: { tool: 'CRM' },
        extra: { weight: 30, frequency: 'Tuần' },
      });
      expect(state.all(measurements).map(({ value }) => value)).toEqual([40]);
    }
  });

  it('[H-9] a house names its own columns; unknown ones are listed, never guessed', () => {
    const sheet = unwrap(
      importRows(
        [
          ['Việc phải làm', 'Đích', 'Sao cũng được', 'constructor', '__proto__'],
          ['Demo', 5, 'x', 'y', 'z'],
        ],
        { mapping: { 'việc phải làm': 'statement', Đích: 'target' } },
      ),
    );
    expect(sheet.commands).toHaveLength(1);
    expect(sheet.ignoredHeaders).toEqual(['Sao cũng được', 'constructor', '__proto__']);
  });

  it("[H-9] a house's own name of a column is no pattern [T02]", () => {
    const mapping = { '(a+)+$': 'weight', 'Đ.ch': 'target', '#': 'id' } as const;
    const read = (headers: readonly string[], row: readonly Cell[]) =>
      unwrap(importRows([headers, row], { mapping })).ignoredHeaders;
    expect(read(['KPI', 'Kế hoạch', 'aaaa', 'Đích', '(đồng)', '***'], ['Demo', 5])).toEqual([
      'aaaa',
      'Đích',
      '(đồng)',
      '***',
    ]);
    expect(read(['#', 'KPI', 'Đ.ch', '(a+)+$'], ['k1', 'Demo', 5, 20])).toEqual([]);
  });

  it('[H-9] a header is known by its letters, whole and in any spelling [T10][T11]', () => {
    const headers = ['Tên chỉ tiêu', 'Kế hoạch', 'Đơn vị tính', 'Trọng số'];
    const plain = ['ten chi tieu', 'KE HOACH', 'Don vi tinh', 'trong so'];
    const row = ['Demo', 5, 'buổi', 20];
    for (const written of [plain, headers.map((header) => header.normalize('NFD'))]) {
      expect(firstKpi(written, row)).toEqual(firstKpi(headers, row));
    }
    const mapping = { 'Khóa học': 'statement' } as const;
    expect(firstKpi(['Khoá học', 'Kế hoạch'], ['Demo', 5], { mapping })?.statement).toBe('Demo');
    // `KH` is a plan, `tr` a million đồng; neither is found inside another word.
    const { ignoredHeaders } = unwrap(
      importRows([
        ['KPI', 'KH', 'Khách', 'Mãn hạn'],
        ['Demo', 5],
      ]),
    );
    expect(ignoredHeaders).toEqual(['Khách', 'Mãn hạn']);
    expect(firstKpi(['KPI', 'KH', 'ĐVT'], ['Demo', 5, 'trẻ'])?.unit).toMatchObject({
      kind: 'count',
      noun: 'trẻ',
    });
  });

  it('[H-9] a sheet without header, statement or target says which is missing', () => {
    expect(refusals(['1', '2'], [['3', '4']])).toEqual([['core/sheet_header_missing', undefined]]);
    expect(refusals(['KPI', 'ĐVT'], [])).toEqual([['core/sheet_target_column_missing', [1]]]);
    expect(refusals(['Kế hoạch', 'ĐVT'], [])).toEqual([
      ['core/sheet_statement_column_missing', [1]],
    ]);
  });

  it('[H-10] figures of two meanings are refused until the locale is named', () => {
    const read = (text: string, options?: ImportOptions) =>
      firstKpi(['KPI', 'Target'], ['x', text], options)?.target.value;
    for (const text of ['1.000', '0,7', '1,000', '1.000,5']) {
      expect(refusals(['KPI', 'Target'], [['x', text]])).toEqual([
        ['core/sheet_ambiguous_number', [2, 'Target']],
      ]);
    }
    expect([read('1.000', { locale: 'vi' }), read('0,7', { locale: 'vi' })]).toEqual([1000, 0.7]);
    expect([read('1,000.5', { locale: 'en' }), read('0.7', { locale: 'en' })]).toEqual([
      1000.5, 0.7,
    ]);
    expect([read('1000'), read('0.75'), read('-5'), read('1 200 000')]).toEqual([
      1000, 0.75, -5, 1_200_000,
    ]);
    for (const text of ['0.7', '12 30', '1.00', 'NaN', '1e5', '∞']) {
      expect(refusals(['KPI', 'Target'], [['x', text]], { locale: 'vi' })).toEqual([
        ['core/sheet_not_a_number', [2, 'Target']],
      ]);
    }
    expect(refusals(['KPI', 'Target'], [['x', Number.NaN]])?.[0]?.[0]).toBe(
      'core/sheet_not_a_number',
    );
  });

  it('[H-11] a bare figure of per cents up to 2 is refused until its meaning is named', () => {
    const headers = ['KPI', 'Target', 'Unit'];
    const read = (cell: Cell, options?: ImportOptions) =>
      firstKpi(headers, ['x', cell, '%'], options)?.target.value;
    for (const cell of [0.8, '1.5', 2]) {
      expect(refusals(headers, [['x', cell, '%']])).toEqual([
        ['core/sheet_ambiguous_percent', [2, 'Target']],
      ]);
    }
    expect([read(80), read('57'), read('1.5%'), read(0)]).toEqual([0.8, 0.57, 0.015, 0]);
    expect(read(0.8, { percentCells: 'fraction' })).toBe(0.8);
    expect(read(0.8, { percentCells: 'hundred' })).toBe(0.008);
  });

  it('[H-12] T1 … T12 become readings of their months; amounts add up, levels do not', () => {
    const headers = ['KPI', 'Target', 'Unit', 'T1', 'Tháng 02', 'T3/2026', 'Actual'];
    const state = imported(
      headers,
      [
        ['Demo', 80, 'demo', 10, '', 30, 40],
        ['NPS', '4.5', 'điểm', '4.1', '4.6', '', ''],
      ],
      { year: 2025, locale: 'en' },
    );
    expect(state.all(kpis).map(({ target }) => target.kind)).toEqual([
      'cumulative_sum',
      'at_least',
    ]);
    expect(state.all(measurements).map(({ value, at }) => [value, at.slice(0, 10)])).toEqual([
      [10, '2025-01-31'],
      [30, '2026-03-31'],
      [4.1, '2025-01-31'],
      [4.6, '2025-02-28'],
    ]);
    expect(refusals(headers, [['Demo', 80, 'demo', 10]])).toEqual([
      ['core/sheet_year_missing', [2, 'T1']],
    ]);
  });

  it('[H-12] a column says how readings become one figure', () => {
    const headers = ['KPI', 'Target', 'Cách cộng dồn'];
    expect(firstKpi(headers, ['x', 5, 'Trung bình'])?.target.kind).toBe('average');
    expect(firstKpi(headers, ['x', '< 5', 'lũy kế'])?.target).toMatchObject({
      kind: 'cumulative_sum',
      comparator: '<',
    });
    expect(firstKpi(headers, ['x', '= 5', ''])?.target.kind).toBe('latest');
    expect(refusals(headers, [['x', 5, 'tùy']])).toEqual([
      ['core/sheet_unknown_word', [2, 'Cách cộng dồn']],
    ]);
  });

  it('[H-7] people and units by the names of the sheet, several owners, cells that hold below', () => {
    const state = imported(
      ['KPI', 'Target', 'PIC', 'Phòng ban'],
      [
        ['a', 1, 'MINH; trâm', 'Sales'],
        ['b', 2, '', ''],
      ],
      { ids: { Minh: 'minh', Trâm: 'tram', sales: 'sales' }, fillDown: ['owner', 'orgUnit'] },
    );
    expect(
      state.all(kpis).map(({ owners, orgUnitId }) => [owners.map((o) => o.personId), orgUnitId]),
    ).toEqual([
      [['minh', 'tram'], 'sales'],
      [['minh', 'tram'], 'sales'],
    ]);
  });

  it('[H-7] a target without direction is taken as "at least" and told', () => {
    const rows = [
      ['KPI', 'Target'],
      ['a', 80],
      ['b', '≥ 80'],
      ['c', 'tối đa 5'],
    ];
    expect(unwrap(importRows(rows)).assumedRows).toEqual([2]);
  });

  it('[H-8] what the command itself would refuse is told by column; owners are not quoted [T31]', () => {
    const headers = ['Mã KPI', 'KPI', 'Target', 'Owner', 'Weight'];
    const result = importRows([headers, ['k', 'x'.repeat(501), 1, 'p'.repeat(129), 1]]);
    expect(result.issues?.map(({ code, path }) => [code, path])).toEqual([
      ['too_big', [2, 'KPI']],
      ['too_big', [2, 'Owner']],
    ]);
    expect(JSON.stringify(result.issues)).not.toContain('ppp');
    expect(
      refusals(headers, [
        ['k', 'a', 1],
        ['k', 'b', 1],
      ]),
    ).toEqual([['duplicate_id', [3, 'Mã KPI']]]);
    expect(refusals(headers, [['k', 'a', 1, '', -1]])).toEqual([
      ['core/sheet_not_a_number', [2, 'Weight']],
    ]);
    expect(refusals(headers, [['k', 'a', '10–5']])).toEqual([
      ['core/sheet_not_a_number', [2, 'Target']],
    ]);
  });

  it('[H-5] of 200,000 bad rows 100 are told and the rest is not even read [T06]', () => {
    const rows: (readonly string[])[] = Array.from({ length: 200_000 }, (_, i) =>
      i === 0 ? ['KPI', 'Target'] : [`KPI ${i}`, 'không rõ'],
    );
    const answerOf = (maxIssues: number) => {
      const read = new Set<string>();
      const watched = new Proxy(rows, {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) read.add(key);
          return Reflect.get(target, key, receiver);
        },
      });
      const { issues = [] } = importRows(watched, { maxIssues });
      return { issues, lastRead: Math.max(...[...read].map(Number)) };
    };
    const { issues, lastRead } = answerOf(100);
    expect([issues.length, lastRead]).toEqual([100, 100]);
    const told = explain(issues, coreVi).reduce((length, { says }) => length + says.length, 0);
    expect(told).toBeLessThan(64 * 1024);
    expect(answerOf(3).issues).toHaveLength(3);
  });

  it('[H-7] a total is left out wherever it names itself, with its figures', () => {
    const headers = ['STT', 'KPI', 'Target', 'Actual', 'Note'];
    const sheet = unwrap(
      importRows([headers, [1, 'a', 5, true, ''], ['', '', '', '', ''], ['Cộng', '', 5, 5, '']]),
    );
    expect([sheet.commandRows, sheet.skippedRows]).toEqual([[2, 2], [4]]);
    expect(sheet.commands[1]?.input).toMatchObject({ value: 1 });
  });

  it('[H-10] a figure that its unit makes too large is none', () => {
    const headers = ['KPI', 'Target', 'ĐVT'];
    expect(refusals(headers, [['x', 1e305, 'tỷ']])).toEqual([
      ['core/sheet_not_a_number', [2, 'Target']],
    ]);
  });

  it('[H-8] issues of the whole commit keep their place', () => {
    const whole = [{ code: 'house/no', message: 'house/no' }];
    expect(atSheetRows(whole, { commandRows: [2] })).toEqual(whole);
  });

  it('[H-5] rows have a limit, and what is at the limit passes', () => {
    const rows = [
      ['KPI', 'Target'],
      ['a', 1],
    ];
    expect(importRows(rows, { maxRows: 2 }).issues).toBeUndefined();
    expect(importRows(rows, { maxRows: 1 }).issues?.[0]).toMatchObject({
      code: 'too_many_rows',
      params: { rows: 2, most: 1 },
    });
  });
});
