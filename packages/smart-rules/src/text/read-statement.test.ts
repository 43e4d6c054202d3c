import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import type { ReadOptions } from './read-options.ts';
import { readStatement } from './read-statement.ts';

const now = '2025-04-10';
const read = (text: string, options: ReadOptions = {}): Facts =>
  readStatement(text, { now, ...options });

const target = (text: string, options: ReadOptions = {}) => {
  const fact = read(text, options).target;
  return fact && [fact.value, fact.unit.kind];
};

const period = (text: string, options: ReadOptions = {}) => {
  const fact = read(text, options).period;
  return fact && [fact.start, fact.end];
};

describe('guards', () => {
  it('[SR-1] refuses a text over the cap before anything else is done with it [T04]', () => {
    expect(read('a'.repeat(2_001)).refusal).toBe('too_long');
    expect(read('a'.repeat(50), { maxLength: 40 }).refusal).toBe('too_long');
    expect(read('a'.repeat(2_000)).refusal).toBeNull();
  });

  it('[SR-2] refuses runs of more than eight combining marks without composing them [T03]', () => {
    expect(read(`a${'\u0316\u0301'.repeat(500)}`).refusal).toBe('mark_run');
    expect(read(`a${'\u0301'.repeat(8)}`).refusal).toBeNull();
  });

  it('[SR-3] refuses half pairs and bidi overrides [T13]', () => {
    expect(read('Đạt 5 \ud800 khách').refusal).toBe('ill_formed');
    expect(read('Doanh thu \u202e%001').refusal).toBe('bidi_override');
    expect(read('Doanh thu \u2066 100').refusal).toBe('bidi_override');
  });

  it('[SR-4] drops invisible characters and still points into the text as given', () => {
    const text = 'Đạt\u200b 1.200\u200b lượt';
    const fact = read(text).target;
    expect(fact?.value).toBe(1200);
    expect(text.slice(...(fact?.range ?? [0, 0]))).toBe('1.200\u200b lượt');
  });

  it('[SR-5] reads NFC and NFD alike, with ranges into each [T09]', () => {
    const text = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';
    const nfd = text.normalize('NFD');
    const [composed, decomposed] = [read(text), read(nfd)];
    expect(decomposed.target?.value).toBe(composed.target?.value);
    expect(decomposed.period?.end).toBe('2025-06-30');
    expect(decomposed.length).toBe(composed.length);
    const range = decomposed.period?.range ?? [0, 0];
    expect(nfd.slice(...range).normalize('NFC')).toBe('trong quý 2');
  });

  it('[SR-6] reads tone placement, y/i and letter case alike', () => {
    const end = '2025-06-30';
    for (const text of ['ĐẠT 1,2 TỶ HẾT QUÝ 2', 'đạt 1,2 tỉ hết quí 2', 'Đạt 1,2 tỷ hết qúy 2']) {
      expect(target(text)).toEqual([1_200_000_000, 'money']);
      expect(read(text).period?.end).toBe(end);
    }
  });

  it('[SR-7] never throws and keeps every range inside the text, whatever the string', () => {
    const piece = fc.constantFrom(
      'từ',
      '12%',
      '→',
      'quý 2',
      '1.000.',
      '(',
      ')',
      '30/6',
      ' ',
      'X%',
      'đạt',
      '≥',
      '\u0301',
      '|',
      'by Q3',
      '5 tỷ',
      'không quá',
      '3',
      '-',
      'T5',
      "'25",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 30 }).map((a) => a.join(' ')),
        ),
        (text) => {
          const facts = read(text);
          const ranges = [
            facts.target,
            facts.baseline,
            facts.comparator,
            facts.direction,
            facts.period,
            facts.group,
            facts.kind,
            ...facts.vague,
            ...facts.placeholders,
            ...facts.ambiguous,
          ].flatMap((fact) => (fact ? [fact.range] : []));
          for (const [start, end] of ranges) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          }
          expect(Number.isFinite(facts.target?.value ?? 0)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('long texts', () => {
  it.each(['0', 'từ ', '1.000.', 'quý 2 ', '30/6/', 'tháng 5 - ', 'X% ', 'không quá 3 ', '( '])(
    '[SR-7] reads ten thousand units of "%s" [T01]',
    (piece) => {
      const text = piece.repeat(10_000).slice(0, 10_000);
      expect(read(text, { maxLength: 10_000 }).refusal).toBeNull();
    },
  );
});

describe('numbers', () => {
  it.each([
    ['Đạt 1.200 lượt đăng ký', 1200],
    ['Reach 1,200 sign-ups', 1200],
    ['Giảm thời gian xuống 1.200 giây', 1200],
    ['Đạt 10,5% khách quay lại', 10.5],
    ['Tăng điểm TB lên 8.6', 8.6],
    ['Tăng 05% số khách hàng', 5],
    ['Chi phí ≤ 1.500.000đ', 1_500_000],
    ['Thu về 14.485 tỷ đồng', 14_485_000_000_000],
    ['Doanh thu đạt 1.4 tỷ', 1_400_000_000],
    ['Doanh số 1tr5', 1_500_000],
    ['Doanh thu 500tr tháng này', 500_000_000],
    ['Thu hồi công nợ 3.8ty', 3_800_000_000],
    ['Doanh thu đạt 2 tỷ 5', 2_500_000_000],
    ['Close $2.5M in ARR', 2_500_000],
  ])('[SR-10] reads the number of "%s"', (text, value) => {
    expect(read(text).target?.value).toBe(value);
  });

  it('[SR-11] keeps the other reading of a comma before three digits', () => {
    const facts = read('Đạt 1,200 lượt đăng ký mới');
    expect(facts.target?.value).toBe(1200);
    expect(facts.ambiguous).toMatchObject([{ code: 'thousands_or_decimal', otherwise: '1.2' }]);
    expect(read('Đạt 2,125 tỷ doanh thu').target?.value).toBe(2_125_000_000);
  });

  it.each([
    ['Double weekly active users', 2, 'multiple'],
    ['Tăng gấp đôi số khách hàng', 2, 'multiple'],
    ['Tăng gấp 3 lần lượng truy cập', 3, 'multiple'],
    ['Eliminate all overdue invoices', 0, 'count'],
    ['0 tai nạn lao động', 0, 'count'],
    ['Ký mới hai mươi hợp đồng', 20, 'count'],
    ['Grow leads by twenty percent', 20, 'percent'],
  ])('[SR-12] reads words for numbers in "%s"', (text, value, kind) => {
    expect(target(text)).toEqual([value, kind]);
  });

  it.each([
    'Reduce P95 latency',
    'Đạt chứng nhận ISO 9001',
    'Pass the SOC 2 audit',
    'Đạt danh hiệu lần thứ 7',
    'KR1: Model accuracy',
    'Make the shop tour good! (6/10)',
    'Ship the N+1 fix',
    'Fix all 5xx errors',
    'Answer tickets 24/7',
  ])('[SR-13] takes no number for a target in "%s"', (text) => {
    expect(read(text).target).toBeNull();
  });
});

describe('units', () => {
  it.each([
    ['Tỷ lệ hài lòng đạt 90%', 'percent', null],
    ['Tăng biên lợi nhuận thêm 3 điểm phần trăm', 'percentage-point', null],
    ['Doanh thu đạt 75 triệu', 'money', 'VND'],
    ['Lower CAC from €120 to €90', 'money', 'EUR'],
    ['Giảm thời gian phản hồi xuống 2 giờ', 'duration', null],
    ['Nâng điểm NPS từ 32 lên 45 điểm', 'score', null],
    ['Có 2 triệu người dùng mới', 'count', null],
    ['Phấn đấu có 5.000 km đường', 'other', null],
    ['Increase page speed 10x', 'multiple', null],
  ])('[SR-14] reads the unit of "%s"', (text, kind, currency) => {
    const unit = read(text).target?.unit;
    expect([unit?.kind, unit?.currency]).toEqual([kind, currency]);
  });

  it('[SR-15] keeps the counted noun', () => {
    expect(read('Đạt 10 hợp đồng mới trong tháng 5').target?.unit.noun).toBe('hợp đồng mới');
    expect(read('Run 80 product demos in Q2').target?.unit.noun).toBe('product demos');
  });
});

describe('comparators', () => {
  it.each([
    ['Tỷ lệ đạt ≥ 60%', '>='],
    ['Đạt tối thiểu 2,5 tỷ', '>='],
    ['Đạt từ 90% trở lên', '>='],
    ['Maintain 4.5+ rating', '>='],
    ['Tỷ lệ nghỉ việc không quá 5%', '<='],
    ['Không đi trễ quá 3 lần/tháng', '<='],
    ['Keep churn below 3%', '<'],
    ['Doanh thu trên 5 tỷ', '>'],
    ['Hoàn thành 95-98% kế hoạch', 'between'],
    ['Limit defects to no more than 0.5%', '<='],
    ['Run no fewer than 80 demos', '>='],
  ])('[SR-16] reads the comparator of "%s"', (text, sign) => {
    expect(read(text).comparator?.value).toBe(sign);
  });

  it('[SR-17] states none where the text states none', () => {
    expect(read('Đạt 10 hợp đồng mới').comparator).toBeNull();
    expect(read('Phát hành trên 5 nền tảng').comparator).toBeNull();
    expect(read('Tỷ trọng đạt khoảng 25%').comparator).toBeNull();
  });

  it('[SR-18] reads a range as low and high', () => {
    expect(read('GDP tăng khoảng 6% - 6,5%').target).toMatchObject({ value: 6, high: 6.5 });
    expect(read('Đào tạo từ 500 đến 1000 học sinh').target).toMatchObject({
      value: 500,
      high: 1000,
    });
  });
});

describe('baseline and target', () => {
  it.each([
    ['Tăng tỷ lệ chuyển đổi từ 12% lên 18% trong quý 2', 12, 18],
    ['Tỷ lệ chuyển đổi 2,8% -> 3,5% hết Q2', 2.8, 3.5],
    ['Giảm thời gian phản hồi từ 8 giờ xuống còn dưới 2 giờ', 8, 2],
    ['Increase MAU from 12K → 30K', 12_000, 30_000],
    ['Achieve 99.95% availability (up from 99.91%)', 99.91, 99.95],
    ['Điểm đánh giá đạt 4,6 trước 31/12 (nay 4,2)', 4.2, 4.6],
    ['Grow newsletter readers (baseline: 200, target: 5000)', 200, 5000],
    ['Raise NPS to 45 (currently 28)', 28, 45],
    ['Doanh thu từ 1,2 lên 1,5 tỷ', 1_200_000_000, 1_500_000_000],
    ['Tỷ lệ nghỉ việc dưới 10% năm 2025 (2024: 17%)', 17, 10],
    ['Cut breakdowns from 9/month to 2/month', 9, 2],
  ])('[SR-19] reads both figures of "%s"', (text, baseline, value) => {
    const facts = read(text);
    expect([facts.baseline?.value, facts.target?.value]).toEqual([baseline, value]);
  });

  it('[SR-20] chooses the number the statement is about', () => {
    expect(target('Tỷ lệ trẻ dưới 6 tuổi bị sâu răng dưới 12,5%')).toEqual([12.5, 'percent']);
    expect(target('Trúng thầu 4 gói >= 5 tỷ trong 2025')).toEqual([4, 'count']);
    expect(target('Giữ hàng chờ dưới 2 phút (95% thời gian)')).toEqual([2, 'duration']);
    expect(target('100% khách hàng được bàn giao checklist trong vòng 24 giờ')).toEqual([
      100,
      'percent',
    ]);
    expect(target('Review 5 sao gg map: 150 review cuối T9')).toEqual([150, 'count']);
  });

  it.each([
    ['Tăng doanh thu 25%', 'increase'],
    ['Giảm 10% chi phí', 'decrease'],
    ['Duy trì uptime 99%', 'maintain'],
    ['Đạt 10 hợp đồng', 'reach'],
    ['Tốc độ tăng GDP đạt 8%', 'reach'],
    ['Improve p95 latency from 1.2s to <500ms', 'decrease'],
    ['Improve CSAT from 82 to 90', 'increase'],
  ])('[SR-21] reads the direction of "%s"', (text, direction) => {
    expect(read(text).direction?.value).toBe(direction);
  });
});

/** Lines in the style of real sheets: text, target, unit, baseline, start, end. */
const sheet = [
  ['DT chi nhánh Q.7 đạt 1,2 tỷ T5', 1_200_000_000, 'money', null, '2025-05-01', '2025-05-31'],
  ['DS bán lẻ | 850tr | T7/2025', 850_000_000, 'money', null, '2025-07-01', '2025-07-31'],
  [
    'Giảm hàng tồn từ 450tr xuống dưới 200 triệu trước 30/9',
    200_000_000,
    'money',
    450_000_000,
    null,
    '2025-09-30',
  ],
  [
    'Doanh thu tháng 6 đạt 2 tỷ, tăng 20% so với tháng 5',
    2_000_000_000,
    'money',
    null,
    '2025-06-01',
    '2025-06-30',
  ],
  [
    'Tăng doanh thu từ 10 tỷ năm 2024 lên 12 tỷ năm 2025',
    12_000_000_000,
    'money',
    10_000_000_000,
    '2025-01-01',
    '2025-12-31',
  ],
  ['Doanh thu 15 tỷ (cùng kỳ 12 tỷ)', 15_000_000_000, 'money', 12_000_000_000, null, null],
  ['Hoàn thành triển khai ERP giai đoạn 2 trước 30/11/2025', null, null, null, null, '2025-11-30'],
  ['Giải quyết 100% khiếu nại cấp 2 trong 24 giờ', 100, 'percent', null, null, null],
  ['Số bài viết: 8-10 bài/tháng', 8, 'count', null, null, null],
  ['Chốt 8/10 khách demo', 8, 'count', null, null, null],
  ['KH hài lòng >= 9/10 điểm', 9, 'score', null, null, null],
  [
    'doanh thu 6 thang dau nam dat 12 ty',
    12_000_000_000,
    'money',
    null,
    '2025-01-01',
    '2025-06-30',
  ],
  ['Improve Net Promoter Score from -5 to +20', 20, 'score', -5, null, null],
  ['Doanh thu thuần | Tỷ đồng | 120', 120_000_000_000, 'money', null, null, null],
  ['Tỷ lệ thu hồi nợ | % | 95', 95, 'percent', null, null, null],
  [
    'Đạt 1 tỷ 200 triệu doanh thu trong tháng 11',
    1_200_000_000,
    'money',
    null,
    '2025-11-01',
    '2025-11-30',
  ],
  ['DT 6T/2025 đạt 30 tỷ', 30_000_000_000, 'money', null, '2025-01-01', '2025-06-30'],
  ['SL bán: 1200 sp T6, 1500 sp T7', 1200, 'count', null, '2025-06-01', '2025-06-30'],
  ['Trả lời tin nhắn khách < 5p', 5, 'duration', null, null, null],
  ['5-star reviews: 200 by Sep', 200, 'count', null, null, '2025-09-30'],
  [
    'Cut average handle time from 7 min to 5 min by 1 Sept 2025',
    5,
    'duration',
    7,
    null,
    '2025-09-01',
  ],
  ['Sales of 2.5m units in 2026', 2_500_000, 'count', null, '2026-01-01', '2026-12-31'],
  [
    'Increase the number of active dealers to 75 from 60 by Q4',
    75,
    'count',
    60,
    null,
    '2025-12-31',
  ],
] as const;

describe('whole lines', () => {
  it.each(sheet)('[SR-20] reads "%s"', (text, value, unit, baseline, start, end) => {
    const facts = read(text);
    expect([
      facts.target?.value ?? null,
      facts.target?.unit.kind ?? null,
      facts.baseline?.value ?? null,
    ]).toEqual([value, unit, baseline]);
    expect([facts.period?.start ?? null, facts.period?.end ?? null]).toEqual([start, end]);
  });

  it('[SR-33] reads the same facts without diacritics in at least 95 of 100 lines', () => {
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D');
    const figures = (text: string) => {
      const { target, baseline, period, comparator } = read(text, { locale: 'vi' });
      return JSON.stringify([
        target?.value,
        target?.unit.kind,
        baseline?.value,
        period?.start,
        period?.end,
        comparator?.value,
      ]);
    };
    const lines = sheet.map(([text]) => text);
    const same = lines.filter((text) => figures(plain(text)) === figures(text));
    expect(same.length / lines.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe('periods', () => {
  it.each([
    ['trong quý 2', '2025-04-01', '2025-06-30'],
    ['trong quý 2/2026', '2026-04-01', '2026-06-30'],
    ['vào Quý IV/2020', '2020-10-01', '2020-12-31'],
    ['in H1', '2025-01-01', '2025-06-30'],
    ['trong nửa đầu năm 2026', '2026-01-01', '2026-06-30'],
    ['6T cuối năm', '2025-07-01', '2025-12-31'],
    ['9 tháng đầu năm', '2025-01-01', '2025-09-30'],
    ['in FY25', '2025-01-01', '2025-12-31'],
    ['EOY', null, '2025-12-31'],
    ['by mid-2026', null, '2026-06-30'],
    ['giữa năm 2026', null, '2026-06-30'],
    ['by EOQ', null, '2025-06-30'],
    ['trong tháng 5', '2025-05-01', '2025-05-31'],
    ['T12/2025', '2025-12-01', '2025-12-31'],
    ['trước ngày 30/6/2025', null, '2025-06-30'],
    ['hết quý', null, '2025-06-30'],
    ['vào cuối quý III/2025', null, '2025-09-30'],
    ['cuối năm', null, '2025-12-31'],
    ['giai đoạn 2026–2030', '2026-01-01', '2030-12-31'],
    ['by Q3 2026', null, '2026-09-30'],
    ['before Q3', null, '2025-06-30'],
    ['đến năm 2030', null, '2030-12-31'],
    ['from April to June 2025', '2025-04-01', '2025-06-30'],
    ['từ 01/04/2025 đến 30/06/2025', '2025-04-01', '2025-06-30'],
    ['by December 31, 2025', null, '2025-12-31'],
    ['by 30 June', null, '2025-06-30'],
    ['by 2025-12-31', null, '2025-12-31'],
    ['trong 3 tháng', '2025-04-10', '2025-07-10'],
    ['over the next 2 quarters', '2025-04-10', '2025-10-10'],
    ['this quarter', '2025-04-01', '2025-06-30'],
    ['by the end of next month', null, '2025-05-31'],
    ['ngày 30 tháng 6 năm 2025', null, '2025-06-30'],
    ['in the second quarter of 2026', '2026-04-01', '2026-06-30'],
  ])('[SR-22] places "%s" on the calendar', (words, start, end) => {
    expect(
      period(
        `Sign 12 new customers ${words}`,
        words.match(/^[a-zA-Z0-9 ,–-]{1,40}$/) ? {} : { locale: 'vi' },
      ),
    ).toEqual([start, end]);
  });

  it.each([
    '100% khách hàng được liên hệ trước 3 ngày kết thúc dùng thử',
    'Tăng trưởng doanh thu 25% so với năm 2023',
    'Bàn giao checklist trong vòng 24 giờ',
    'Increase 7-day retention to 35%',
    'Grow revenue 20% over 2023 levels',
    'Revenue growth of 25% compared to 2023',
    '35% khách mua lại trong vòng 10 ngày sau đơn đầu',
    'Đăng bài T2-T6 hàng tuần, T7 CN nghỉ',
    'Đăng 5 bài mỗi tháng 10 ảnh',
  ])('[SR-23] reads no period in "%s"', (text) => {
    expect(read(text).period).toBeNull();
  });

  it('[SR-24] follows the language in day and month, and says that they could change places', () => {
    expect(period('Launch by 9/30/18')).toEqual([null, '2018-09-30']);
    expect(period('Báo cáo trước ngày 23/09/2026')).toEqual([null, '2026-09-23']);
    const facts = read('Launch 3 stores by 5/6/2025');
    expect(facts.period?.end).toBe('2025-05-06');
    expect(facts.ambiguous).toMatchObject([{ code: 'day_month_order', otherwise: '2025-06-05' }]);
  });

  it('[SR-25] takes "by Q3" as its end and says so', () => {
    const { ambiguous } = read('Hire 3 engineers by Q3');
    expect(ambiguous).toMatchObject([{ code: 'quarter_end', otherwise: '2025-06-30' }]);
  });

  it('[SR-26] leaves relative dates pending without today', () => {
    const facts = readStatement('Đạt 10 hợp đồng trong quý 2');
    expect(facts.period).toMatchObject({ start: null, end: null, pending: true });
    expect(readStatement('Đạt 10 hợp đồng trong quý 2/2025').period?.end).toBe('2025-06-30');
  });

  it('[SR-27] counts quarters and FY from the fiscal year, months from the calendar', () => {
    const options = { fiscalYearStart: 4 };
    expect(period('Sign 10 customers in Q1', options)).toEqual(['2025-04-01', '2025-06-30']);
    expect(period('Sign 10 customers in FY25', options)).toEqual(['2024-04-01', '2025-03-31']);
    expect(period('Sign 10 customers in May', options)).toEqual(['2025-05-01', '2025-05-31']);
  });

  it('[SR-28] tells how often and how fast apart from until when', () => {
    expect(read('Đăng 50 bài/tháng trên Facebook').frequency?.value).toBe('month');
    expect(read('Viết báo cáo hàng tuần').frequency?.value).toBe('week');
    expect(read('Giao hàng dưới 24h').serviceLevel?.value).toBe('dưới 24h');
  });
});

describe('what it is about', () => {
  it.each([
    ['Đăng 50 bài/tháng trên Facebook', 'activity'],
    ['Thu hút 50 khách hàng đăng ký dùng thử qua Facebook trong tháng 5', 'outcome'],
    ['Complete the payroll migration by Q4 2026', 'milestone'],
    ['Tỷ lệ lỗi dưới 1%', 'outcome'],
  ])('[SR-29] reads the kind of "%s"', (text, kind) => {
    expect(read(text).kind.value).toBe(kind);
  });

  it('[SR-30] finds placeholders, and none in ordinary words', () => {
    const found = (text: string) => read(text).placeholders.map(({ value }) => value);
    expect(found('Tăng tỷ lệ lên X%')).toEqual(['X%']);
    expect(found('Increase users from X to Y')).toEqual(['X', 'Y']);
    expect(found('CAC ratio < $X')).toEqual(['X']);
    expect(found('Reduce x-ray waiting time')).toEqual([]);
  });

  it('[SR-31] finds vague words and changes without a size', () => {
    const reasons = (text: string) => read(text).vague.map(({ reason }) => reason);
    expect(reasons('Tăng trưởng mạnh mẽ')).toEqual(['unmeasured_change', 'word']);
    expect(reasons('Tăng doanh thu 25% so với năm 2023')).toEqual([]);
  });

  it('[SR-32] names the group addressed and further wishes', () => {
    expect(read('≥ 90% khách hàng hoàn tất checklist').group?.value).toBe('khách hàng');
    expect(read('Tăng doanh thu, tăng hài lòng khách hàng').furtherWishes).toHaveLength(1);
  });

  it('[SR-33] tells the language from the words, with and without diacritics', () => {
    expect(read('Tang ty le khach hang quay lai').locale).toBe('vi');
    expect(read('Increase the rate of returning customers').locale).toBe('en');
    expect(read('thu hoi cong no CDT 3.8ty truoc 30/6').period?.end).toBe('2025-06-30');
  });
});
