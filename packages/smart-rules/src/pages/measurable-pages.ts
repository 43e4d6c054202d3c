import type { PageTexts } from './page-text.ts';

const contractsVi = 'Đạt 10 hợp đồng mới trong tháng 5/2025';
const contractsEn = 'Sign 10 new contracts in May 2025';

export const measurablePages: Readonly<Record<string, PageTexts>> = {
  'measurable/has-number': {
    book: 'B2.3',
    en: {
      looksAt: 'A number to reach, or a deliverable with a date that is there or is not.',
      why: 'Without it nobody can say at the end whether the KPI was reached.',
      wrong: 'Raise customer satisfaction',
      right: contractsEn,
    },
    vi: {
      looksAt: 'Con số cần đạt, hoặc một sản phẩm bàn giao có thời hạn để kiểm tra có hay không.',
      why: 'Thiếu điều này thì cuối kỳ không ai nói được KPI đã đạt hay chưa.',
      wrong: 'Tăng mức độ hài lòng',
      right: contractsVi,
    },
  },
  'measurable/has-unit': {
    book: null,
    en: {
      looksAt: 'A bare number beside hardly any other word.',
      why: 'A number of nothing cannot be counted.',
      wrong: 'Reach 45',
      right: contractsEn,
    },
    vi: {
      looksAt: 'Con số trơ trọi, gần như không có chữ nào bên cạnh.',
      why: 'Con số không rõ là số gì thì không đếm được.',
      wrong: 'Đạt 45',
      right: contractsVi,
    },
  },
  'measurable/percent-of-what': {
    book: null,
    en: {
      looksAt: 'A percentage beside hardly any other word.',
      why: 'A share needs its whole; otherwise each reader takes another one.',
      wrong: 'Reach 90%',
      right: '≥ 90% of customers complete the checklist of the main features',
    },
    vi: {
      looksAt: 'Tỷ lệ phần trăm gần như không có chữ nào bên cạnh.',
      why: 'Phần trăm phải có tổng thể đi kèm, nếu không mỗi người sẽ hiểu theo một tổng thể khác nhau.',
      wrong: 'Đạt 90%',
      right: '≥ 90% khách hàng hoàn tất checklist sử dụng tính năng chính',
    },
  },
  'measurable/has-data-source': {
    book: 'B2.3',
    en: {
      looksAt:
        'The field `method.source`. From a sentence alone it is a question; on a record an empty field is a gap.',
      why: 'Data that nobody has cannot measure anything.',
      wrong: { statement: contractsEn, target: 10 },
      right: { statement: contractsEn, target: 10, method: { source: 'CRM' } },
    },
    vi: {
      looksAt:
        'Trường `method.source`. Nếu chỉ có câu chữ thì đây là câu hỏi; nếu là bản ghi thì để trống là thiếu.',
      why: 'Không có số liệu thì không đo được gì.',
      wrong: { statement: contractsVi, target: 10 },
      right: { statement: contractsVi, target: 10, method: { source: 'CRM' } },
    },
  },
  'measurable/has-tool': {
    book: 'B2.3',
    en: {
      looksAt:
        'The field `method.tool`: the tool or way of measuring. From a sentence alone it is a question; on a record an empty field is a gap.',
      why: 'It is what people most often leave out, so it is asked for on its own.',
      wrong: { statement: contractsEn, target: 10, method: { source: 'CRM' } },
      right: {
        statement: contractsEn,
        target: 10,
        method: { source: 'CRM', tool: 'Monthly contract report' },
      },
    },
    vi: {
      looksAt:
        'Trường `method.tool`: công cụ hoặc cách đo. Nếu chỉ có câu chữ thì đây là câu hỏi; nếu là bản ghi thì để trống là thiếu.',
      why: 'Đây là điều hay bị bỏ quên nhất, nên được hỏi riêng.',
      wrong: { statement: contractsVi, target: 10, method: { source: 'CRM' } },
      right: {
        statement: contractsVi,
        target: 10,
        method: { source: 'CRM', tool: 'Báo cáo hợp đồng hằng tháng' },
      },
    },
  },
  'measurable/has-owner': {
    book: 'B2.3',
    en: {
      looksAt:
        'The field `method.responsible`, or an owner of the KPI. From a sentence alone it is a question; on a record an empty field is a gap.',
      why: 'What everybody measures nobody measures.',
      wrong: { statement: contractsEn, target: 10 },
      right: { statement: contractsEn, target: 10, owners: ['minh'] },
    },
    vi: {
      looksAt:
        'Trường `method.responsible`, hoặc người phụ trách KPI. Nếu chỉ có câu chữ thì đây là câu hỏi; nếu là bản ghi thì để trống là thiếu.',
      why: 'Việc đo là của tất cả mọi người thì rốt cuộc không ai đo.',
      wrong: { statement: contractsVi, target: 10 },
      right: { statement: contractsVi, target: 10, owners: ['minh'] },
    },
  },
  'measurable/data-is-used': {
    book: 'B2.3',
    en: {
      looksAt:
        'The field `method.use`: what the figures will improve. From a sentence alone it is a question; on a record an empty field is a gap.',
      why: 'Figures that change nothing are only work.',
      wrong: { statement: contractsEn, target: 10 },
      right: {
        statement: contractsEn,
        target: 10,
        method: { use: 'Choose the channels to keep' },
      },
    },
    vi: {
      looksAt:
        'Trường `method.use`: số liệu dùng để cải thiện điều gì. Nếu chỉ có câu chữ thì đây là câu hỏi; nếu là bản ghi thì để trống là thiếu.',
      why: 'Số liệu không dẫn đến thay đổi nào thì chỉ tốn công.',
      wrong: { statement: contractsVi, target: 10 },
      right: {
        statement: contractsVi,
        target: 10,
        method: { use: 'Chọn kênh bán hàng nên giữ lại' },
      },
    },
  },
};
