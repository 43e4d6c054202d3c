import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKpi } from '../commands/create-kpi.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { importRows } from './import-rows.ts';
import { readCsv } from './read-csv.ts';

const words = fc.constantFrom(
  ...['KPI', 'Chỉ tiêu', 'Kế hoạch', 'ĐVT', 'Trọng số', 'Thực hiện', 'T1', 'T12/2025', 'T1/0000'],
  ...['%', '80%', '≥ 5', '1.000', '0,7', '5–10', 'triệu đồng', 'Hoàn thành', '__proto__', '1e309'],
);
const cell = fc.oneof(words, fc.string(), fc.double(), fc.boolean(), fc.constant(null));
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
const options = fc.record({
  locale: fc.constantFrom('vi' as const, 'en' as const, null),
  percentCells: fc.constantFrom('fraction' as const, 'hundred' as const, null),
});

it('[H-8] whatever a sheet holds, the answer is issues or commands that fit, and never a throw', () => {
  const header = fc.constant(['KPI', 'Kế hoạch', 'ĐVT', 'Trọng số', 'Thực hiện', 'T1', 'T2/2025']);
  fc.assert(
    fc.property(header, grid, options, fc.boolean(), (first, rows, how, titled) => {
      const { issues, value } = {
        value: null,
        ...importRows(titled ? [first, ...rows] : rows, how),
      };
      if (issues) expect(issues.length).toBeLessThanOrEqual(100);
      for (const { type, input } of value?.commands ?? []) {
        const handle = type === createKpi.type ? createKpi : recordMeasurement;
        expect(handle.input.safeParse(input).error).toBeUndefined();
      }
    }),
    { numRuns: 1000 },
  );
});

it('[H-4] whatever a text holds, reading it as CSV ends with rows or an issue', () => {
  const text = fc.array(fc.oneof(words, fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'sep=')));
  fc.assert(
    fc.property(text, (parts) => {
      const read = readCsv(parts.join(''));
      for (const row of read.issues ? [] : read.value) expect(row.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
