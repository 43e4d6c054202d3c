import { describe, expect, it } from 'vitest';
import type { ReadOptions } from './read-options.ts';
import { readStatement } from './read-statement.ts';

const now = '2025-04-10';

function period(text: string, options: ReadOptions = {}) {
  const fact = readStatement(text, { now, ...options }).period;
  return fact && [fact.start, fact.end];
}

describe('dates as people write them', () => {
  it.each([
    ['Chi phí điện từ 45tr xuống 38tr/tháng trước 31/8', null, '2025-08-31'],
    ['Chi phi kho tu 60tr xuong 48tr/thang truoc 30/9', null, '2025-09-30'],
    ['Phi thue xe giam con 70tr moi quy truoc ngay 15/12', null, '2025-12-15'],
    ['Huấn luyện PCCC cho 60 công nhân trước 20.8', null, '2025-08-20'],
    ['Nop ke hoach tuyen dung, han 5.6', null, '2025-06-05'],
    ['Doanh thu Q3+Q4: 12 tỷ', '2025-07-01', '2025-12-31'],
    ['DT T5 CN Quận 3: 900tr', '2025-05-01', '2025-05-31'],
    ['Lợi nhuận 2026 đạt 12 tỷ', '2026-01-01', '2026-12-31'],
    ['Raise the pass rate from 34% in 2024 to 41% in 2026', '2026-01-01', '2026-12-31'],
    ['Cắt 10% chi phí vận chuyển vào Q2 năm sau', '2026-04-01', '2026-06-30'],
    ['Mo 4 cua hang trong quy 1 nam toi', '2026-01-01', '2026-03-31'],
    ['Cut freight cost 10% by Q2 next year', null, '2026-06-30'],
    ['Sell 900 units in Q1-Q2 next year', '2026-01-01', '2026-06-30'],
    ['Launch the loyalty card by 15-Jul-2025', null, '2025-07-15'],
    ['Ký 15 hợp đồng 2 quý cuối năm', '2025-07-01', '2025-12-31'],
    ['Sign 15 leases in the last quarter of 2025', '2025-10-01', '2025-12-31'],
    ['Sign 15 leases in the back half of 2025', '2025-07-01', '2025-12-31'],
    ['Ship 40 pumps in the first nine months of 2026', '2026-01-01', '2026-09-30'],
    ['Ship 40 pumps in the last 4 months of the year', '2025-09-01', '2025-12-31'],
    ['Tăng gấp đôi số cửa hàng trong năm năm tới', '2025-04-10', '2030-04-10'],
    ['Giam 30% khi thai trong nam nam toi', '2025-04-10', '2030-04-10'],
    ['Sign 8 hospitals no later than 1 November', null, '2025-11-01'],
    ['Hoan thanh du an thu vien so truoc ngay 31/12/2024', null, '2024-12-31'],
    ['Vượt kế hoạch năm 2024 10%', '2024-01-01', '2024-12-31'],
    ['Lắp cân điện tử ở 3/4 số kho trước 15/7', null, '2025-07-15'],
    ['Grow online sales 20% YoY in 2025', '2025-01-01', '2025-12-31'],
  ])('[SR-22] reads the period of "%s"', (text, start, end) => {
    expect(period(text)).toEqual([start, end]);
  });

  it.each([
    'Double grant income from 2022',
    'Tăng gấp đôi số hội viên từ năm 2023',
    'Doanh thu bằng 110% Q2 năm ngoái',
    'Đạt 5.000 lượt tải trong 6 tháng sau khi ra mắt',
    'Dat 5.000 luot tai trong 3 thang sau ra mat',
    'Giữ tỷ lệ hoàn hàng dưới 3% trong 3 tháng liên tiếp',
    'Giam so loi con 2 loi/ngay, theo doi trong 4 tuan',
    'Bao duong xe nang 6 thang 1 lan',
    'Thay lõi lọc nước 6 tháng một lần',
    'Vượt doanh thu năm 2024 10%',
    'So với doanh thu 2024, tăng 25%',
    'Sales at least 5% above the last 3 months',
    'Điểm đánh giá tăng lên đến 4.5',
    'Giao hang truoc 1.5 ngay',
    'Install scanners in 3/4 of branches',
    'Lắp cân điện tử trong 2/3 số kho',
  ])('[SR-23] reads no period in "%s"', (text) => {
    expect(period(text)).toBeNull();
  });
});
