import { describe, expect, it } from 'vitest';
import { readStatement } from '../read-statement.ts';

function period(text: string) {
  const fact = readStatement(text, { now: '2025-04-10' }).period;
  return fact && [fact.start, fact.end];
}

describe('parts of a month, a quarter, a year', () => {
  it.each([
    ['Lắp xong 3 trạm sạc trước giữa tháng 6', null, '2025-06-15'],
    ['Lap xong 3 tram sac truoc giua thang 6/2026', null, '2026-06-15'],
    ['Open 3 charging points by mid-June', null, '2025-06-15'],
    ['Open 3 charging points by the middle of June 2026', null, '2026-06-15'],
    ['Open 3 charging points in early July', '2025-07-01', '2025-07-10'],
    ['Open 3 charging points by early July 2026', null, '2026-07-10'],
    ['Open 3 charging points by late August', null, '2025-08-31'],
    ['Mở 3 quầy mới vào đầu tháng 7', '2025-07-01', '2025-07-10'],
    ['Mở 3 quầy mới trước đầu tháng 7', null, '2025-06-30'],
    ['Mở 3 quầy mới từ đầu tháng 7 đến giữa tháng 9', '2025-07-01', '2025-09-15'],
    ['Mo 3 quay moi den giua quy 3', null, '2025-08-15'],
    ['Mở 3 quầy mới đầu quý 4', '2025-10-01', '2025-10-31'],
    ['Open 3 counters by mid-2026', null, '2026-06-30'],
    ['Open 3 counters in early 2026', '2026-01-01', '2026-03-31'],
    ['Mở 3 quầy mới vào tuần đầu tháng 7', '2025-07-01', '2025-07-31'],
  ])('[SR-22] reads the period of "%s"', (text, start, end) => {
    expect(period(text)).toEqual([start, end]);
  });

  it('[SR-22] reads no middle where two times are compared', () => {
    expect(period('Giảm chênh lệch doanh số giữa quý 1 và quý 2 còn 5%')).toEqual([
      '2025-01-01',
      '2025-06-30',
    ]);
  });

  it('[SR-9] takes oil for no beginning', () => {
    expect(period('Giảm 5% lượng dầu quý 3')).toEqual(['2025-07-01', '2025-09-30']);
  });
});
