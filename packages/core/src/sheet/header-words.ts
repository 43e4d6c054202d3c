import type { SheetField } from './sheet-field.ts';

/**
 * How sheets call their columns; case, diacritics and what stands in brackets do not matter. A word
 * under several fields takes the first, in this order, that no other column has claimed: `Chỉ tiêu`
 * is the statement, but the target where a column `KPI` stands beside it.
 */
export const headerWords: Readonly<Record<SheetField, readonly string[]>> = {
  id: ['Mã KPI', 'Mã chỉ tiêu', 'Mã mục tiêu', 'Mã số', 'Mã', 'KPI ID', 'KPI code', 'Code', 'ID'],
  statement: [
    ...['KPI', 'KPIs', 'Tên KPI', 'Nội dung KPI', 'Tên chỉ tiêu', 'Chỉ tiêu KPI', 'Chỉ số'],
    ...['Chỉ số KPI', 'Nội dung', 'Nội dung công việc', 'Tiêu chí', 'Tiêu chí đánh giá'],
    ...['Chỉ tiêu đánh giá', 'Chỉ tiêu', 'Mục tiêu', 'KPI name', 'Name', 'Statement', 'Indicator'],
    ...['Key result', 'Metric', 'Objective'],
  ],
  target: [
    ...['Kế hoạch', 'KH', 'Chỉ tiêu giao', 'Chỉ tiêu kế hoạch', 'Mức chỉ tiêu', 'Giá trị mục tiêu'],
    ...['Định mức', 'Chỉ tiêu', 'Mục tiêu', 'Target', 'Target value', 'Plan', 'Goal'],
  ],
  unit: ['ĐVT', 'Đơn vị tính', 'Đơn vị đo', 'Đơn vị', 'Unit', 'UoM', 'Unit of measure'],
  weight: ['Trọng số', 'Tỷ trọng', 'Tỉ trọng', 'Weight', 'Weighting'],
  tool: [
    ...['Thước đo', 'Cách đo', 'Cách đo lường', 'Phương pháp đo', 'Phương pháp đo lường'],
    ...[
      'Công cụ đo',
      'Công cụ đo lường',
      'Công thức',
      'Công thức tính',
      'Cách tính',
      'How measured',
    ],
    ...['Formula', 'Measure', 'Measurement', 'Method'],
  ],
  source: ['Nguồn số liệu', 'Nguồn dữ liệu', 'Nguồn', 'Data source', 'Source'],
  frequency: [
    ...['Tần suất', 'Tần suất đo', 'Tần suất đánh giá', 'Tần suất báo cáo', 'Chu kỳ đo'],
    ...['Frequency', 'Rhythm'],
  ],
  fold: ['Cách tổng hợp', 'Cách cộng dồn', 'Kiểu cộng dồn', 'Aggregation'],
  baseline: [
    ...[
      'Hiện tại',
      'Kỳ trước',
      'Cùng kỳ',
      'Năm trước',
      'Thực hiện năm trước',
      'Thực hiện kỳ trước',
    ],
    ...['Mức ban đầu', 'Baseline', 'Start', 'Last year'],
  ],
  actual: [
    ...['Thực hiện', 'TH', 'Thực tế', 'Kết quả thực hiện', 'Kết quả đạt được', 'Số thực hiện'],
    ...['Lũy kế', 'Kết quả', 'Actual', 'Actuals', 'Result', 'Achieved'],
  ],
  owner: [
    ...['Người phụ trách', 'Phụ trách', 'Người thực hiện', 'Người chịu trách nhiệm', 'Chủ trì'],
    ...['Mã nhân viên', 'Mã NV', 'MNV', 'Nhân viên', 'Họ tên', 'Họ và tên', 'PIC', 'Owner'],
    ...['Responsible', 'Person in charge', 'Employee ID', 'Employee'],
  ],
  orgUnit: ['Phòng ban', 'Bộ phận', 'Phòng', 'Đơn vị', 'Department', 'Team', 'Org unit'],
  progress: [
    ...['% Thực hiện', '% Hoàn thành', 'Tỷ lệ hoàn thành', 'Tỉ lệ hoàn thành', 'Mức độ hoàn thành'],
    ...['Hoàn thành', 'Tiến độ', 'Kết quả', 'Điểm', 'Điểm KPI', 'Progress', '% Complete', '% Done'],
  ],
  aside: ['STT', 'TT', 'Số TT', 'No', 'Ghi chú', 'Note', 'Notes', 'Remark', 'Remarks'],
};
