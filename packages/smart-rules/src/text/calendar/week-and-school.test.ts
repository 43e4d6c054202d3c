import { describe, expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';

function period(text: string, now: string | null = '2025-04-10') {
  const fact = readStatement(text, { now }).period;
  return fact && [fact.start, fact.end];
}

describe('weeks by their number', () => {
  it.each([
    ['Giao 300 thùng giống trong tuần 32', '2025-08-04', '2025-08-10'],
    ['Giao 300 thung giong trong tuan 32', '2025-08-04', '2025-08-10'],
    ['Kiểm kê xong 4 kho trước tuần 36/2025', null, '2025-08-31'],
    ['Ship 40 seed drills by W32', null, '2025-08-10'],
    ['Ship 40 seed drills by week 6 of 2026', null, '2026-02-08'],
    ['Ship 40 seed drills in CW36/2025', '2025-09-01', '2025-09-07'],
    ['Ship 40 seed drills in 2026-W53', '2026-12-28', '2027-01-03'],
    ['Giảm phế phẩm còn 2% từ W32 đến W36', '2025-08-04', '2025-09-07'],
    ['Giảm phế phẩm còn 2% trong tuần 32-36', '2025-08-04', '2025-09-07'],
  ])('[SR-22] reads the period of "%s"', (text, start, end) => {
    expect(period(text)).toEqual([start, end]);
  });

  it.each([
    'Họp mỗi tuần 2 buổi, 95% có mặt',
    'Chạy bộ 1 tuần 30 km',
    'Trong tuần 15 cuộc gọi cho khách cũ',
    'Keep 90% of learners until week 3 of the course',
    'Ship 40 seed drills in 2025-W53',
  ])('[SR-23] reads no week of the year in "%s"', (text) => {
    expect(period(text)).toBeNull();
  });

  it('[SR-26] waits for today where the year is missing', () => {
    expect(period('Ship 40 seed drills by W32', null)).toEqual([null, null]);
  });
});

describe('school years and their terms', () => {
  it.each([
    ['95% học sinh lớp 2 đọc trôi chảy trong năm học 2025-2026', '2025-09-01', '2026-05-31'],
    ['95% hoc sinh lop 2 doc troi chay nam hoc 2025 - 2026', '2025-09-01', '2026-05-31'],
    ['95% of year 2 pupils read fluently in the 2025/26 school year', '2025-09-01', '2026-06-30'],
    ['Giảm vắng học còn 2% trong HK1 năm học 2025-2026', '2025-09-01', '2026-01-31'],
    ['Giảm vắng học còn 2% trước khi hết học kỳ II, năm học 2025-2026', null, '2026-05-31'],
  ])('[SR-22] reads the period of "%s"', (text, start, end) => {
    expect(period(text)).toEqual([start, end]);
  });

  it.each([
    ['2025-04-10', '2025-02-01', '2025-05-31'],
    ['2025-10-10', '2026-02-01', '2026-05-31'],
  ])('[SR-22] takes a term without a year for the next that is not over: %s', (now, start, end) => {
    expect(period('Giảm vắng học còn 2% trong HK2', now)).toEqual([start, end]);
  });
});
