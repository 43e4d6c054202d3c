/** What lines of a quarterly KPI sheet look like in a company of sixty: department by department. */
const departments = [
  {
    name: 'PHÒNG KINH DOANH',
    lines: [
      ['Ký hợp đồng mới với khách hàng doanh nghiệp', 'Hợp đồng', '12', '14'],
      ['Doanh thu từ khách hàng mới', 'triệu đồng', '1.200', '1.350,5'],
      ['Tỷ lệ chuyển đổi từ demo sang dùng thử', '%', '≥ 65%', '61,5%'],
      ['Tổ chức demo cho khách hàng tiềm năng', 'lượt', '80', '76'],
    ],
  },
  {
    name: 'PHÒNG MARKETING',
    lines: [
      ['Khách đăng ký dùng thử qua Facebook', 'lượt', '≥ 50', '57'],
      ['Chi phí cho mỗi lượt đăng ký', 'đồng', 'không quá 250.000', '231.500'],
      ['Tỷ lệ mở email chăm sóc', '%', '20–25%', '22%'],
    ],
  },
  {
    name: 'PHÒNG CHĂM SÓC KHÁCH HÀNG',
    lines: [
      ['Thời gian phản hồi đầu tiên', 'giờ', '≤ 4', '3,5'],
      ['Tỷ lệ gia hạn gói năm', '%', '70%', '68%'],
      ['Điểm hài lòng sau hỗ trợ', 'điểm', '4,5', '4,6'],
    ],
  },
  {
    name: 'PHÒNG SẢN XUẤT',
    lines: [
      ['Tỷ lệ sản phẩm lỗi', '%', 'dưới 1,5%', '1,2%'],
      ['Bàn giao phiên bản mới đúng hạn', '', 'Hoàn thành', 'Đạt'],
      ['Tiết kiệm chi phí nguyên vật liệu', '', '500 triệu', '0,4 tỷ'],
    ],
  },
] as const;

const header = [
  ...['STT', 'Người phụ trách', 'CHỈ TIÊU', 'ĐVT', 'Trọng số (%)', 'Kế hoạch', 'Tần suất'],
  ...['Thực hiện', '% Thực hiện', 'Ghi chú'],
];

/**
 * The KPI sheet of one quarter as a Vietnamese office saves it: semicolons, decimal commas, a title,
 * department headings, a total, decomposed capitals in the header, people nv001 … nv060.
 */
export function kpiSheet(): string {
  const people = Array.from({ length: 60 }, (_, i) => `nv${String(i + 1).padStart(3, '0')}`);
  const lines = departments.flatMap(({ name, lines }, part) => [
    ['', '', `${part + 1}. ${name}`],
    ...people
      .filter((_, i) => i % departments.length === part)
      .map((person, i) => {
        const [statement = '', unit = '', target = '', actual = ''] = lines[i % lines.length] ?? [];
        return [String(i + 1), person, statement, unit, '20%', target, 'Tháng', actual, '', ''];
      }),
  ]);
  const rows = [
    ['BẢNG CHỈ TIÊU KPI QUÝ 1/2025'],
    [],
    header.map((name) => name.normalize('NFD')),
    ...lines,
    ['TỔNG CỘNG', '', '', '', '100%'],
  ];
  return `\ufeff${rows.map((row) => header.map((_, i) => row[i] ?? '').join(';')).join('\r\n')}\r\n`;
}
