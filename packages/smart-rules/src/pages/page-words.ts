/** The fixed words of a rule's page. */
export interface PageWords {
  readonly severity: string;
  readonly book: string;
  readonly ours: string;
  readonly why: string;
  readonly options: string;
  readonly set: string;
  readonly says: string;
  readonly wrong: string;
  readonly right: string;
  readonly record: string;
  readonly empty: string;
  readonly content: string;
  readonly asks: string;
}

export const pageWords: Readonly<Record<'en' | 'vi', PageWords>> = {
  en: {
    severity: 'severity',
    book: 'book',
    ours: 'our own rule',
    why: 'Why',
    options: 'Options',
    set: 'In a preset',
    says: 'What it can say',
    wrong: 'Wrong',
    right: 'Right',
    record: 'with the fields',
    empty: 'nothing typed yet',
    content: 'nothing to object to',
    asks: 'asks',
  },
  vi: {
    severity: 'mức độ',
    book: 'sách',
    ours: 'quy tắc của KpiKit',
    why: 'Vì sao',
    options: 'Tùy chọn',
    set: 'Trong bộ quy tắc',
    says: 'Các nhận xét có thể có',
    wrong: 'Chưa đạt',
    right: 'Đạt',
    record: 'kèm các trường',
    empty: 'chưa gõ gì',
    content: 'không có nhận xét nào',
    asks: 'hỏi',
  },
};
