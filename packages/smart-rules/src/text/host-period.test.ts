import { describe, expect, it } from 'vitest';
import { scoreKpi } from '../score-kpi.ts';
import type { DateParser, HostPeriod } from './host-period.ts';
import { readStatement } from './read-statement.ts';

/** Knows one feast, as a house would. */
const tet: DateParser = (text) => {
  const words = 'trước Tết'.normalize(text === text.normalize('NFD') ? 'NFD' : 'NFC');
  const at = text.indexOf(words);
  return at < 0 ? null : { start: null, end: '2026-02-16', range: [at, at + words.length] };
};
const answer =
  (period: HostPeriod): DateParser =>
  () =>
    period;

describe('a date parser of the host', () => {
  it('[SR-35] is asked where ours finds no period', () => {
    const text = 'Tuyển 12 nhân viên bán hàng trước Tết';
    const { period } = readStatement(text, { dateParser: tet });
    expect(period).toMatchObject({ start: null, end: '2026-02-16', pending: false });
    expect(period && text.slice(...period.range)).toBe('trước Tết');
    expect(scoreKpi(text, { dateParser: tet }).criteria.timeBound.status).toBe('pass');
    expect(readStatement('Tuyển 12 nhân viên', { dateParser: tet }).period).toBeNull();
  });

  it('[SR-35] is not asked where ours finds one', () => {
    const never: DateParser = () => {
      throw new Error('asked');
    };
    const { period } = readStatement('Đạt 50 hợp đồng trước 30/6/2025', { dateParser: never });
    expect(period?.end).toBe('2025-06-30');
  });

  it('[SR-35] is told the language and today, and its numbers are no targets', () => {
    const asked: unknown[] = [];
    const text = 'Bán vé số 8 sau mùa 3';
    const dateParser: DateParser = (_, context) => {
      asked.push(context);
      return { start: '2025-09-01', end: '2025-11-30', range: [10, 21] };
    };
    const facts = readStatement(text, { dateParser, now: '2025-04-10T08:00:00.000Z' });
    expect(asked).toEqual([{ locale: 'vi', now: '2025-04-10' }]);
    expect(facts.period).toMatchObject({ start: '2025-09-01', end: '2025-11-30' });
    expect(facts.target?.value).not.toBe(3);
  });

  it('[SR-35] keeps its range in a decomposed text', () => {
    const text = 'Tuyển 12 nhân viên bán hàng trước Tết'.normalize('NFD');
    const { period } = readStatement(text, { dateParser: tet });
    expect(period && text.slice(...period.range)).toBe('trước Tết'.normalize('NFD'));
  });

  it.each([
    [{ start: null, end: '31/12/2025', range: [0, 3] }, /YYYY-MM-DD/],
    [{ start: null, end: '2025-02-30', range: [0, 3] }, /YYYY-MM-DD/],
    [{ start: null, end: null, range: [0, 3] }, /YYYY-MM-DD/],
    [{ start: '2025-12-31', end: '2025-01-01', range: [0, 3] }, /end before its start/],
    [{ start: null, end: '2025-12-31', range: [90, 99] }, /holds no word/],
    [{ start: null, end: '2025-12-31', range: [3, 3] }, /holds no word/],
  ] as const)('[SR-35] refuses %o with the repair', (period, repair) => {
    expect(() => readStatement('Đạt 50 hợp đồng', { dateParser: answer(period) })).toThrow(repair);
  });
});
