import { describe, expect, it } from 'vitest';
import { readStatement } from './read-statement.ts';

const read = (text: string) => readStatement(text, { now: '2025-04-10' });
const target = (text: string) => {
  const fact = read(text).target;
  return fact && [fact.value, fact.unit.kind];
};
const sign = (text: string) => read(text).comparator?.value ?? null;
const figures = (text: string) => {
  const { baseline, target: goal } = read(text);
  return [baseline?.value ?? null, goal?.value ?? null];
};

describe('amounts as people write them', () => {
  it.each([
    ['Doanh thu đạt 2 tỷ rưỡi trong quý 3', 2_500_000_000],
    ['thuong 2 trieu ruoi moi nguoi', 2_500_000],
    ['Giá trị đơn trung bình 1tr250', 1_250_000],
    ['Tháng 6 chốt 250 củ doanh số', 250_000_000],
    ['Thu 2 triệu 500 nghìn tiền quỹ', 2_500_000],
    ['Collect Rs 3 crore in fees this year', 30_000_000],
    ['Reach 5 lakh farmers by March 2026', 500_000],
    ['Rút thời gian họp còn 1 tiếng rưỡi', 1.5],
    ['Finish the count in under two and a half hours', 2.5],
    ['Khoảng 3/4 số xã có nước sạch', 75],
    ['Net income of R 3 500 000 for 2026', 3_500_000],
    ['Bán 250 000 vé năm 2026', 250_000],
    ['Tháng 5 300 khách quay lại', 300],
    ['Pha đủ 3L nước muối mỗi ca', 3],
  ])('[SR-10] reads the number of "%s"', (text, value) => {
    expect(read(text).target?.value).toBe(value);
  });

  it('[SR-12] counts once, a minute and two to three', () => {
    expect(target('Meet every tenant at least once a quarter')).toEqual([1, 'count']);
    expect(target('Restart the server within a minute')).toEqual([1, 'duration']);
    expect(read('Two to three store visits per week').target).toMatchObject({ value: 2, high: 3 });
    expect(target('Once the desk is open, serve 40 guests')).toEqual([40, 'count']);
  });
});

describe('words that begin like a unit', () => {
  it.each([
    ['Nhận góp ý của 12 đồng nghiệp', 12, 'count'],
    ['Mở thêm 15 điểm bán hàng', 15, 'count'],
    ['cap phat 500 dong phuc cho cong nhan', 500, 'count'],
    ['Đạt 8 điểm môn Toán', 8, 'score'],
    ['Có 1,6 triệu thanh niên được tư vấn', 1_600_000, 'count'],
    ['Trồng 5.000 củ khoai giống', 5_000, 'count'],
    ['Ca 2 tỷ lệ lỗi dưới 1%', 1, 'percent'],
    ['Open 12 points of sale in Hue', 12, 'count'],
    ['Post 2x 300 word notes per week', 2, 'count'],
  ])('[SR-14] reads the unit of "%s"', (text, value, kind) => {
    expect(target(text)).toEqual([value, kind]);
  });

  it.each([
    ['ROAS TikTok ≥ 4 trong T8', 4],
    ['Lift stock turns from 4 to 6 by year end', 6],
    ['LTV/CAC ≥ 3 hết Q4', 3],
    ['Pay women 0.95 times that of men by 2027', 0.95],
    ['Sản lượng bằng 1,3 lần cùng kỳ', 1.3],
  ])('[SR-14] reads so many times in "%s"', (text, value) => {
    expect(target(text)).toEqual([value, 'multiple']);
  });
});

describe('signs beside names and behind numbers', () => {
  it.each([
    ['Phế phẩm chuyền 4 <0,8% T6', '<'],
    ['Điểm TB lớp 9 ≥ 7,5 cuối năm', '>='],
    ['Defects in line 3 under 2% by June', '<'],
    ['Năm 2025 trên 90% đơn đúng hạn', '>'],
    ['Giữ 8 trên 10 khách quay lại', null],
    ['Máy chủ chạy 99,9% hoặc cao hơn', '>='],
    ['dung han 97% hoac cao hon', '>='],
    ['Điểm phục vụ theo thang 5, đạt 4,3 trở lên', '>='],
    ['Book 5 leads minimum each week', '>='],
    ['Read at least "20 pages" a day', '>='],
    ['Trả lời khiếu nại trong vòng 4 giờ', '<='],
    ['Reply to chats within two minutes', '<='],
    ['A cut of 15 percent to 20 percent in water use', 'between'],
    ['Tăng 5 đến 10% lượng khách', 'between'],
    ['Tồn kho cuối kỳ ko vượt 1 tỷ 2', '<='],
    ['Keep gross margin north of 40%', '>'],
    ['Không để xảy ra quá 2 sự cố mỗi quý', '<='],
  ])('[SR-16] reads the comparator of "%s"', (text, expected) => {
    expect(sign(text)).toBe(expected);
  });
});

describe('from where to where', () => {
  it.each([
    ['Cut turnover from 18.5 percent (the 2023 figure) to 14 percent by 2026', 18.5, 14],
    ['Raise output from the present 12 thousand units to over 15 thousand units', 12_000, 15_000],
    ['Nâng tỷ lệ từ mức hiện tại 12% lên trên 18%', 12, 18],
    ['Tăng tỷ lệ trả lời trong 24 giờ lên 90%', null, 90],
    ['Lượt xem trang | 0 | 10K+', 0, 10_000],
    ['Tỷ lệ lỗi | 5% | <2%', 5, 2],
    ['Doanh thu | 500tr | 30%', null, 500_000_000],
    ['Tỷ lệ đúng hạn | 95% | 20%', null, 95],
    ['Thực hiện 5 chiến dịch, thu 300 lead', null, 5],
    ['Năm nay 500 khách mới', null, 500],
    ['Giảm CPA từ 250k/khách xuống 180k/khách', 250_000, 180_000],
    ['Order-to-cash cycle | 52 days | 40 days', 52, 40],
  ])('[SR-19] reads both figures of "%s"', (text, baseline, value) => {
    expect(figures(text)).toEqual([baseline, value]);
  });
});

describe('figures that are not the goal', () => {
  it.each([
    ['Publish 4 case studies per quarter. Completion: 75%', 4],
    ['Trọng số 30%: đào tạo 12 hướng dẫn viên', 12],
    ['Answer the door within 30 seconds or two rings', 30],
    ['Nhận đánh giá 5 sao từ 12 khách', 12],
    ['Raise gifts by 8% over the 2023-24 total', 8],
    ['Khảo sát thang điểm 10: từ 8,5 trở lên', 8.5],
    ['Spirits—22 percent of bar sales', 22],
    ['Release 3 versions of the app', 3],
    ['Tăng trưởng doanh thu 15%, đạt 2,3 tỷ', 15],
    ['Năng suất 120 sp/người, tăng 10 sp so với quý 1', 120],
    ['Quý này mở 4 cửa hàng, mỗi cửa hàng đạt 300tr', 4],
    ['Win two of the five bids', 2],
    ['Cut the length of stay by half a day', 0.5],
    ['Achieve a 4.7-star rating in both shops', 4.7],
    ['Tài khoản mức 2 cho 80% hộ dân', 80],
    ['Không để xảy ra quá 2 sự cố mỗi quý', 2],
    ['San luong sau rieng 40 tan', 40],
    ['3.2 Objective: Open 4 stores', 4],
    ['Có 70% xã đạt chuẩn nâng cao, 15% xã kiểu mẫu', 70],
    ['Run one safety drill a month', 1],
    ['Lose 12 pounds by the end of June', 12],
  ])('[SR-20] chooses in "%s"', (text, value) => {
    expect(read(text).target?.value).toBe(value);
  });

  it.each([
    'Áp dụng 5S toàn kho',
    'Xây lại thang lương 3P',
    'Gọi lại khách nếu không có phản hồi',
    'Chuyển cổng thanh toán sang máy chủ mới, loại bỏ máy cũ',
  ])('[SR-13] takes no number for a target in "%s"', (text) => {
    expect(read(text).target).toBeNull();
  });
});

describe('signs and ranges around a figure', () => {
  it.each([
    ['Not spend more than 6 hours a week on reports', '<='],
    ['Raise $30,000 over and above our usual gifts', null],
    ['Read atleast 12 manuals', '>='],
  ])('[SR-16] finds the comparator of "%s"', (text, comparator) => {
    expect(sign(text)).toBe(comparator);
  });

  it('[SR-18] takes a change compared with another time for a size, not for a way', () => {
    expect(read('Giảm số vụ từ 3 đến 5% so với năm 2024').target).toMatchObject({
      value: 3,
      high: 5,
    });
    expect(figures('Giảm thời gian chờ từ 10 đến 8 phút')).toEqual([10, 8]);
  });

  it('[SR-28] names a rhythm of so many days', () => {
    expect(read('200 visits per 30 days').frequency?.value).toBe('month');
    expect(read('40 visits per 7 days').frequency?.value).toBe('week');
  });

  it.each([
    ['Sản lượng tháng đạt 900 tấn', 'month'],
    ['San luong ngay >= 300 sp', 'day'],
    ['Chi phí quý | 12 tỷ', 'quarter'],
    ['Doanh thu tháng này đạt 5 tỷ', undefined],
    ['Doanh thu năm 2025: 60 tỷ', undefined],
  ])('[SR-28] reads what "%s" is counted by', (text, unit) => {
    expect(read(text).frequency?.value).toBe(unit);
  });
});

describe('where a goal starts from', () => {
  it('[SR-19] pairs the figures of two years', () => {
    expect(figures('Raise the pass rate from 34% in 2024 to 41% in 2026')).toEqual([34, 41]);
  });

  it('[SR-19] knows a starting level where no goal is set yet', () => {
    expect(figures('Every year, lift the renewal rate from a baseline value of 64%')).toEqual([
      64,
      null,
    ]);
  });
});
