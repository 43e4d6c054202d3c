import { describe, expect, it } from 'vitest';
import { readStatement } from './read-statement.ts';

const read = (text: string) => readStatement(text, { now: '2025-04-10' });
const target = (text: string) => {
  const fact = read(text).target;
  return fact && [fact.value, fact.unit.kind];
};

describe('numbers that are names', () => {
  it.each([
    ['Kiểm toán BCTC 2024 trước 30/6', null],
    ['Thi công tầng 3-5 xong trước 30/9', null],
    ['Nghiệm thu xưởng số 4 trong quý 3', null],
    ['Move all desks to Office 365 by July', null],
    ['Deliver parcels ordered before 3 pm for 95% of shops', [95, 'percent']],
    ['Trồng 2025 cây xanh trong năm nay', [2025, 'count']],
    ['Hold a planning day every three weeks', null],
    ['Tổng số 40 đơn hàng trong tháng 5', [40, 'count']],
  ])('[SR-13] reads "%s"', (text, expected) => {
    expect(target(text)).toEqual(expected);
  });
});

describe('numbers in words', () => {
  it.each([
    ['Một nửa số cửa hàng có lãi trong quý 4', [50, 'percent']],
    ['Two thirds of drivers pass the test by June', [66.7, 'percent']],
    ['Doanh số quý 3 gấp rưỡi quý 2', [1.5, 'multiple']],
    ['Video giới thiệu đạt 2tr view trong tháng 6', [2_000_000, 'count']],
    ['Quỹ thưởng 2tr cho tháng 6', [2_000_000, 'money']],
  ])('[SR-12] reads "%s"', (text, expected) => {
    expect(target(text)).toEqual(expected);
  });
});

describe('signs', () => {
  it.each([
    ['Push enrolment up to 300 students by June', null],
    ['Up to 300 complaints in June', '<='],
    ['Exactly 12 audits in 2025', '='],
    ['Thu phí đạt và vượt 3 tỷ trong quý 2', '>='],
  ])('[SR-16] reads the comparator of "%s"', (text, sign) => {
    expect(read(text).comparator?.value ?? null).toBe(sign);
  });
});

describe('where it stands today', () => {
  it('[SR-19] takes a labelled past figure for today’s level, a coming one not', () => {
    const past = read('Tỷ lệ hàng trả về dưới 2% (T2: 3,1%)');
    expect([past.baseline?.value, past.period]).toEqual([3.1, null]);
    expect(read('Cut waste to 4% (Q4: 3%)').baseline).toBeNull();
    expect(read('Reduce suppliers from over 90 to 60').baseline?.value).toBe(90);
    expect(read('Keep 30 dealers in 2025 (24 today)').baseline?.value).toBe(24);
    expect(read('45% of orders come by app (was 38%)').baseline?.value).toBe(38);
    const arrow = read('Biên lãi sỉ: 20% => 23% (quý 3)');
    expect([arrow.baseline?.value, arrow.target?.value, arrow.comparator]).toEqual([20, 23, null]);
  });
});

describe('which period binds', () => {
  it.each([
    ['Doanh thu quý 2 bằng 120% so với cùng kỳ năm 2024', '2025-06-30'],
    ['Chi phí giảm 4% so cùng kỳ, tháng 6', '2025-06-30'],
    ['Chuyen xong kho cu truoc het quy 3', '2025-09-30'],
    ['Mo 3 cua hang o Vinh trong quy 4', '2025-12-31'],
    ['Tuyển 4 kế toán trong 6 tuần, từ 1/6 đến 15/7', '2025-07-15'],
  ])('[SR-23] reads the end of "%s"', (text, end) => {
    expect(read(text).period?.end).toBe(end);
  });

  it('[SR-28] tells a short time with a share from one that is measured', () => {
    expect(read('90% of chats answered within 30 seconds').serviceLevel).not.toBeNull();
    expect(read('Page loads within 2 seconds').serviceLevel).toBeNull();
    expect(read('Hold a review every two weeks').frequency?.value).toBe('week');
  });
});

describe('kinds and wishes', () => {
  it.each([
    ['Survey response rate of 60% by June', 'outcome'],
    ['Test coverage from 40% to 60%', 'outcome'],
    ['Giờ đào tạo 20h mỗi người', 'outcome'],
    ['Renew the fire permit in Q3', 'milestone'],
    ['Mỗi tuần gọi 40 khách hàng', 'activity'],
    ['Hoàn thiện quy chế lương trước 1/7', 'milestone'],
    ['Dat 95% don hang dung hen', 'outcome'],
  ])('[SR-29] reads the kind of "%s"', (text, kind) => {
    expect(read(text).kind.value).toBe(kind);
  });

  it.each([
    ['Hold the Community Garden Day in June', []],
    ['Hold the community day in June', []],
    ['Strengthen the community around the garden', ['unmeasured_change', 'word']],
    ['Clean both water tanks', []],
    ['Ban hành sổ tay Văn hóa trước 30/6', []],
  ])('[SR-31] leaves names and work in peace: "%s"', (text, reasons) => {
    expect(read(text).vague.map(({ reason }) => reason)).toEqual(reasons);
  });

  it.each([
    ['Reduce queue lengths at the till', 'queue lengths'],
    ['Fewer returned parcels', 'returned parcels'],
    ['Cut missed appointments', 'missed appointments'],
    ['Giảm tai nạn lao động', 'tai nạn lao động'],
    ['Reduce noise', undefined],
    ['Strengthen relations with growers', undefined],
    ['Reduce queue lengths to 4 people', undefined],
  ])('[SR-32] finds what can be counted in "%s"', (text, measure) => {
    expect(read(text).metric?.value).toBe(measure);
  });

  it.each([
    ['Đạt danh hiệu Doanh nghiệp xanh năm 2026', 'danh hiệu'],
    ['Get the liquor licence for the roof bar', 'licence'],
    ['Dat chung nhan VietGAP', 'chung nhan'],
    ['Plant 30 trees', undefined],
  ])('[SR-31] finds what others grant in "%s"', (text, proof) => {
    expect(read(text).proof?.value).toBe(proof);
  });

  it('[SR-21] prefers a word of change to one of reaching', () => {
    expect(read('Giá vốn hàng bán giảm 2%').direction?.value).toBe('decrease');
    expect(read('Nang suat lua >= 7 tan/ha').direction).toBeNull();
  });

  it.each([
    ['Doanh thu quý 3 đạt X tỷ', ['X tỷ']],
    ['Tăng tỷ lệ từ ...% lên ...%', 2],
    ['Raise [metric] by [number]', ['[metric]', '[number]']],
    ['[Sales] Sign 4 dealers', []],
  ])('[SR-30] finds the blanks of "%s"', (text, blanks) => {
    const found = read(text).placeholders.map(({ value }) => value);
    expect(typeof blanks === 'number' ? found.length : found).toEqual(blanks);
  });

  it('[SR-33] knows a Vietnamese sheet by its months', () => {
    expect(read('CPL FB ads ≤ 45k T5').locale).toBe('vi');
    expect(read('CPL FB ads ≤ 45k T5').period?.end).toBe('2025-05-31');
  });
});

describe('a date with its year in the middle of a sentence', () => {
  it.each([
    ['Launch the partner portal on March 1, 2026 for new resellers', '2026-03-01'],
    ['Move 40 clinics by June 30, 2026 in the north', '2026-06-30'],
    ['In Q2, 2000 visitors sign up', '2025-06-30'],
  ])('[SR-22] %s', (text, end) => {
    expect(readStatement(text, { now: '2025-04-10' }).period?.end).toBe(end);
  });
});
