import { describe, expect, it } from 'vitest';
import { readStatement } from './read-statement.ts';

const kindOf = (text: string) => readStatement(text, { now: '2025-04-10' }).kind.value;
const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('[SR-29] the kind of a statement', () => {
  it.each([
    'Oil the looms in hall 2',
    'Scrub both cold rooms',
    'Shadow 4 senior nurses',
    'Prune 60% of the orange trees',
    'Clear away the old scaffolding',
    'Hold off all new orders of foil',
    'Standardise packing lists',
    'Taste at least 12 new blends',
    'Tour more schools',
    'We will continue to paint the ward',
    'By June, relabel the archive boxes',
  ])('takes a verb it does not know for work: "%s"', (text) => {
    expect(kindOf(text)).not.toBe('outcome');
    expect(kindOf(text)).not.toBe('unclear');
  });

  it.each([
    'Rating 4.6 on the booking site',
    'Backlog less than 12 orders',
    'Turbines at 92% of capacity',
    'P95 under 300 ms',
    'Yield 6 tonnes a hectare',
    'Moulds repaired in 3 hours',
    'Survey response at 70%',
    'Every ward passes the hygiene check by 1 August',
    'Fewer broken bottles',
  ])('does not take the name of a thing for a verb: "%s"', (text) => {
    expect(kindOf(text)).toBe('outcome');
  });

  it.each([
    'Số hóa sổ kho',
    'Chuẩn hoá mẫu phiếu nhập',
    'Vun gốc cho 300 cây bưởi',
    'Kèm 6 thợ trẻ thi nâng bậc',
    'Bôi trơn dây chuyền số 2',
    'Tiếp tục quét vôi tường rào',
    'Đến hết tháng 6, sơn lại cổng trường',
  ])('takes a Vietnamese verb it does not know for work: "%s"', (text) => {
    expect(kindOf(text)).toBe('activity');
  });

  it.each([
    'Máy ép dừng không quá 2 lần/tuần',
    'Bưởi loại một 40 tấn trong quý 3',
    'Sản phẩm lỗi dưới 2%',
    'Khách chờ dưới 5 phút',
    'Tổ dệt 2 phấn đấu trở thành tổ dẫn đầu nhà máy',
  ])('leaves a Vietnamese result a result: "%s"', (text) => {
    expect(kindOf(text)).toBe('outcome');
  });

  it.each([
    ['Row 3 times a week', 'activity'],
    ['Be in the workshop at least twice a week', 'activity'],
    ['Ngồi thiền 20 phút mỗi ngày', 'activity'],
    ['Bơi 3 buổi/tuần', 'activity'],
    ['Mỗi tuần có 2 bài trên bản tin', 'activity'],
    ['Machine stops at most 2 times a week', 'outcome'],
    ['Đi muộn không quá 2 lần/tháng', 'outcome'],
    ['Reduce night calls to 3 times a week', 'outcome'],
  ])('takes how often one does it for work, but not a limit: "%s"', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['Hire 4 bakers by July', 'outcome'],
    ['Hire a baker for the night shift', 'activity'],
    ['Bán 40 tấn gạo trong quý 3', 'outcome'],
    ['Mở rộng thị trường miền Tây', 'activity'],
    ['Mở rộng thị phần miền Tây lên 12%', 'outcome'],
    ['Tăng cường kiểm tra kho lạnh', 'activity'],
    ['Use new routes to cut fuel costs by 8%', 'outcome'],
    ['Học tiếng Nhật đạt 140 điểm', 'outcome'],
    ['Xây dựng văn hóa cởi mở', 'outcome'],
    ['Xây dựng nhà xe cho công nhân', 'activity'],
  ])('asks some words for a number or a measure: "%s"', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each(['Be more careful', '80%', 'Target: 95%', 'Nursery'])('finds nothing in "%s"', (text) => {
    expect(kindOf(text)).toBe('unclear');
  });

  it.each([
    ['Nursery staff coaching', 'activity'],
    ['More night training', 'activity'],
  ])('knows the names of work: "%s"', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    'Bơi 3 buổi/tuần',
    'Bồi dưỡng nghiệp vụ cho 20 thủ thư',
    'Tăng cường kiểm tra kho lạnh trong tháng 6',
    'Tập huấn phòng cháy cho 40 công nhân trước 15/5',
  ])('reads it without diacritics: "%s"', (text) => {
    expect(kindOf(withoutMarks(text))).toBe(kindOf(text));
  });
});
