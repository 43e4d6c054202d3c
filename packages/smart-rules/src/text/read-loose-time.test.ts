import { describe, expect, it } from 'vitest';
import { scoreKpi } from '../score-kpi.ts';
import { readStatement } from './read-statement.ts';

const now = '2025-04-10';
const read = (text: string) => readStatement(text, { now });
const isTimeBound = (text: string) => scoreKpi(text, { now }).criteria.timeBound.status;

describe('how often', () => {
  it.each([
    ['Bảo dưỡng máy nén khí 3 tháng/lần', 'quarter'],
    ['Bao duong xe nang 6 thang 1 lan', 'half'],
    ['Kiểm tra an toàn bếp 2 tuần/lần', 'week'],
    ['Dọn kho hai tuần một lần', 'week'],
    ['Review supplier prices every 6 months', 'half'],
    ['Gọi đại lý 3 buổi 1 tuần', 'week'],
    ['Publish a bi-weekly digest to all branches', 'week'],
    ['Deliver 4% annual savings on packaging', 'year'],
    ['Grow active merchants 6% MoM', 'month'],
    ['Công suất phòng trung bình tháng ≥ 75%', 'month'],
    ['Cong suat phong trung binh nam dat 70%', 'year'],
    ['Walk 8,000 steps every weekday', 'day'],
    ['Đọc 2 chương sách mỗi tối', 'day'],
  ])('[SR-28] reads "%s" as each %s', (text, unit) => {
    expect(read(text).frequency?.value).toBe(unit);
    expect(isTimeBound(text)).toBe('partial');
  });

  it.each([
    'Confirm every booking within an hour',
    'Publish the Annual Report to 300 partners',
    'Tỷ lệ nghỉ việc dưới 5% trong tháng đầu tiên',
    'Công suất phòng trung bình tháng 6 ≥ 75%',
  ])('[SR-28] reads no rhythm in "%s"', (text) => {
    expect(read(text).frequency).toBeNull();
  });

  it('[SR-28] a time between two turns is no target', () => {
    expect(read('Kiểm định cân 6 tháng/lần').target).toBeNull();
  });
});

describe('how fast', () => {
  it.each([
    ['Trả lời tin nhắn Zalo < 5p', '< 5p'],
    ['Tra loi email khach trong vong 4 gio', 'trong vong 4 gio'],
    ['Thời gian phục vụ 6-8 phút/khách', '6-8 phút'],
    ['Answer chats within 20 seconds', 'within 20 seconds'],
    ['Confirm every booking within an hour', 'within an hour'],
    ['Giao hàng nội thành 1-2 ngày', '1-2 ngày'],
    ['Giao hang tinh 3~5 ngay', '3~5 ngay'],
    ['Tăng tỷ lệ phản hồi trong vòng 12 giờ lên 95%', 'trong vòng 12 giờ'],
  ])('[SR-28] reads the service level of "%s"', (text, words) => {
    expect(read(text).serviceLevel?.value).toBe(words);
    expect(isTimeBound(text)).toBe('partial');
  });

  it.each([
    'Rút ngắn thời gian lấy hàng xuống dưới 8 phút/đơn',
    'Reduce onboarding time from 20 to 12 days',
    'Cycle time from 9 days to 6 days',
    'Lead time 12 → 8 days',
    'Page opens within 2 seconds',
    'Tốc độ mở app dưới 3 giây',
    'Run 10 km in 50 minutes',
    'Tồn kho đủ bán 30 ngày',
    'Hire nurses with 2 years of experience',
    'Thời gian bảo hành 24 tháng cho 100% sản phẩm',
  ])('[SR-28] reads no service level in "%s"', (text) => {
    expect(read(text).serviceLevel).toBeNull();
    expect(isTimeBound(text)).toBe('fail');
  });
});

describe('a time on no calendar', () => {
  it.each([
    ['Thu hồi 80% công nợ quá hạn trước Tết', 'trước Tết'],
    ['Ship the holiday catalogue by Christmas', 'by Christmas'],
    ['Tang 20% don hang dip Black Friday', 'dip'],
    ['Reach 20,000 subscribers by the second year', 'by the second year'],
    ['Break even in year three', 'in year three'],
    ['Có lãi từ năm thứ hai', 'từ năm thứ hai'],
    ['Raise enrolment to 450 this fall', 'this fall'],
    ['Năng suất lúa vụ đông xuân ≥ 7 tấn/ha', 'đông xuân'],
    ['Điểm trung bình môn Văn ≥ 7,5 cuối học kỳ', 'cuối học kỳ'],
    ['Kết nạp 20 đoàn viên trong nhiệm kỳ', 'trong nhiệm kỳ'],
    ['Onboard 30 clinics by end of R7', 'end of R7'],
    ['Finish load tests before go-live', 'before go-live'],
    ['Tỷ lệ nghỉ việc dưới 5% trong tháng đầu tiên', 'tháng đầu'],
    ['Không có khiếu nại sau mỗi đợt giao hàng', 'sau mỗi'],
    ['Kiểm định thang máy định kỳ', 'định kỳ'],
    ['KPI 6 tháng: 90 hợp đồng bảo trì', '6 tháng'],
    ['Muc tieu 3 thang: giam 4 kg', '3 thang'],
    ['Giảm cân 2kg / 4 tuần', '4 tuần'],
    ['Keep refund rate under 2% for three consecutive months', 'three consecutive months'],
  ])('[SR-28] reads the loose time of "%s"', (text, words) => {
    expect(read(text).looseTime?.value).toBe(words);
    expect(read(text).period).toBeNull();
    expect(isTimeBound(text)).toBe('partial');
  });

  it.each([
    'Giảm chi phí dự án 10%',
    'Raise release quality by 20%',
    'Convert 30% of clients in the trial',
    'Reduce patient falls by 20%',
    'Tỷ lệ sinh viên năm thứ ba có việc làm ≥ 90%',
    'Tỷ lệ lỗi sau bàn giao dưới 2%',
    'Launch Christmas range in 40 stores',
    'Số vụ tai nạn bằng 0',
    'The end of the line scores 90',
  ])('[SR-28] reads no loose time in "%s"', (text) => {
    expect(read(text).looseTime).toBeNull();
    expect(isTimeBound(text)).toBe('fail');
  });

  it('[SR-127] a calendar outranks it', () => {
    expect(isTimeBound('Thu hồi 80% công nợ trước Tết, hạn 20/1/2026')).toBe('pass');
  });
});
