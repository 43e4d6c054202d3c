import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Criterion, scoreKpi } from './score-kpi.ts';

const now = '2025-04-10';
const status = (text: string, criterion: Criterion) =>
  scoreKpi(text, { now }).criteria[criterion].status;

/** The book's pairs of a wrong and a right KPI, with the form's fields where it gives them (B2.7). */
const pairs = [
  {
    criterion: 'specific',
    wrong: 'Tăng số lượng khách dùng thử phù hợp',
    right: 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ',
  },
  {
    criterion: 'timeBound',
    wrong: 'Tăng số lượng khách đăng ký dùng thử từ nhóm ngành dịch vụ',
    right: 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ',
  },
  {
    criterion: 'achievable',
    wrong: 'Tăng tỷ lệ chuyển đổi trial → trả phí lên 40% trong tháng 5',
    right: 'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 2',
    fields: { baseline: 12 },
  },
  {
    criterion: 'relevant',
    wrong: 'Đăng 50 bài/tháng trên Facebook',
    right: 'Thu hút 50 khách hàng đăng ký dùng thử qua Facebook trong tháng 5',
    rightFields: { contributesTo: ['csf-trials'] },
  },
] as const;

const wishes = [
  'Tăng trưởng mạnh mẽ',
  'Cải thiện dịch vụ khách hàng',
  'Tăng độ nhận diện thương hiệu',
  'Tăng mức độ hài lòng',
  'Giảm tỷ lệ rời bỏ',
  'Cải thiện chất lượng quy trình',
  'Tăng chuyển đổi',
  'Cải thiện trải nghiệm',
  'Tăng doanh thu, tăng hài lòng khách hàng, cải thiện trải nghiệm người dùng…',
];

/** KPI cards of Company X, all right in the book. */
const cards = [
  {
    statement: 'Đạt 70 lượt đăng ký dùng thử trong quý 1 từ nhóm doanh nghiệp dịch vụ',
    level: 'company',
    target: 70,
  },
  {
    statement: 'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 1',
    level: 'company',
    target: 0.18,
    baseline: 0.12,
  },
  {
    statement:
      'Tổ chức ≥ 100 lượt demo sản phẩm trong quý 1 với nhóm khách hàng doanh nghiệp dịch vụ',
    level: 'department',
    target: 100,
  },
  {
    statement: 'Tỷ lệ chuyển đổi khách hàng mới từ demo → dùng thử đạt ≥ 60%',
    level: 'individual',
    target: 0.6,
    baseline: 0.6,
  },
  {
    statement: '100% khách hàng được liên hệ tư vấn trước 3 ngày kết thúc dùng thử',
    level: 'department',
    target: 1,
  },
  {
    statement: '≥ 85% khách hàng hoàn tất checklist sử dụng tính năng chính',
    level: 'department',
    target: 0.85,
  },
  {
    statement: '100% khách hàng được bàn giao checklist đầy đủ trong vòng 24 giờ sau tư vấn',
    level: 'individual',
    target: 1,
  },
  {
    statement:
      'Hoàn thành 01 báo cáo phân tích khách hàng tiềm năng kèm đề xuất chiến lược tiếp cận trong Quý 1',
    level: 'individual',
    target: 1,
  },
];
const cycle = { startOn: '2025-01-01', endOn: '2025-03-31' };

describe('the book', () => {
  it.each(pairs)(
    '[SR-60] puts the right KPI above the wrong one: $criterion',
    ({ criterion, wrong, right, ...given }) => {
      const fields = 'fields' in given ? given.fields : {};
      const more = 'rightFields' in given ? given.rightFields : {};
      const bad = scoreKpi({ statement: wrong, ...fields }, { now });
      const good = scoreKpi({ statement: right, ...fields, ...more }, { now });
      expect(bad.criteria[criterion].status).toBe('fail');
      expect(good.criteria[criterion].status).toBe('pass');
      expect(good.score).toBeGreaterThan(bad.score);
      expect(good.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it.each(wishes)('[SR-61] fails the wish "%s" as specific, measurable and time-bound', (text) => {
    for (const criterion of ['specific', 'measurable', 'timeBound'] as const) {
      expect(status(text, criterion)).toBe('fail');
    }
  });

  it.each(cards)('[SR-62] finds no error on the card "$statement"', (card) => {
    const result = scoreKpi(
      { ...card, owners: ['minh'], cycle, contributesTo: ['csf-trials'] },
      { now: '2025-01-10' },
    );
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.score).toBeGreaterThanOrEqual(70);
  });

  it.each([
    [11, 'pass'],
    [12, 'pass'],
    [15, 'fail'],
    [20, 'fail'],
    [30, 'fail'],
  ])('[SR-63] judges a target of %i against an ability of 10: %s', (target, expected) => {
    const kpi = { statement: `Ký ${target} hợp đồng mới mỗi tháng`, baseline: 10, target };
    expect(scoreKpi(kpi, { now }).criteria.achievable.status).toBe(expected);
  });
});

describe('unknown is not zero', () => {
  it('[SR-64] lets a lone sentence reach 100 and asks what it cannot tell', () => {
    const result = scoreKpi(
      'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ',
      { now },
    );
    expect(result.score).toBe(100);
    expect(result.grade).toBe('strong');
    expect(result.criteria.achievable).toMatchObject({ status: 'unknown', score: null });
    expect(result.criteria.relevant.status).toBe('unknown');
    const ids = result.questions.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'tool',
        'source',
        'responsible',
        'use',
        'baseline',
        'upper_goal',
        'csf',
      ]),
    );
  });

  it('[SR-65] passes measurable on a record only with data, tool, person and use', () => {
    const statement = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';
    const bare = scoreKpi({ statement, level: 'company' }, { now });
    expect(bare.criteria.measurable.status).toBe('partial');
    const method = { source: 'CRM', tool: 'Báo cáo tuần', responsible: 'Minh', use: 'Đổi kênh' };
    const full = scoreKpi({ statement, level: 'company', method }, { now });
    expect(full.criteria.measurable.status).toBe('pass');
    expect(full.questions.map(({ id }) => id)).not.toContain('tool');
  });

  it('[SR-66] lets the record outrank the text', () => {
    const statement = '≥ 90% khách hàng hoàn tất checklist sử dụng tính năng chính';
    expect(scoreKpi(statement, { now }).criteria.timeBound.status).toBe('fail');
    expect(scoreKpi({ statement, cycle }, { now: '2025-01-10' }).criteria.timeBound.status).toBe(
      'pass',
    );
    const demos = 'Tổ chức ≥ 80 lượt demo trong quý 2 cho nhóm khách hàng mới';
    expect(scoreKpi(demos, { now }).criteria.relevant.status).toBe('fail');
    expect(
      scoreKpi({ statement: demos, contributesTo: ['S1'] }, { now }).criteria.relevant.status,
    ).toBe('pass');
  });

  it('[SR-67] says nothing about relative dates without today', () => {
    const kpi = { statement: 'Đạt 10 hợp đồng mới trong quý 1' };
    expect(scoreKpi(kpi, { now }).findings.map(({ messageId }) => messageId)).toContain('passed');
    expect(scoreKpi(kpi).findings.map(({ messageId }) => messageId)).not.toContain('passed');
    expect(scoreKpi(kpi).criteria.timeBound.status).toBe('pass');
  });

  it('[SR-68] reads a share and a percent figure on one scale', () => {
    const statement = 'Tăng tỷ lệ chuyển đổi lên 18% trong quý 2';
    const share = scoreKpi(
      { statement, target: 0.18, baseline: 0.12, unit: { kind: 'percent' } },
      { now },
    );
    const figure = scoreKpi({ statement, target: 18, baseline: 12 }, { now });
    expect(share.criteria.achievable).toEqual(figure.criteria.achievable);
    const record = scoreKpi(
      {
        statement,
        target: { value: 0.18 },
        history: [
          { value: 0.1 },
          { value: 0.11 },
          { value: 0.12 },
          { value: 0.13 },
          { value: 0.14 },
        ],
      },
      { now },
    );
    expect(record.criteria.achievable.score).not.toBeNull();
  });

  it('[SR-68] compares durations in one unit', () => {
    const result = scoreKpi('Reduce time to restore from 2.3 days to 40 hours by September 30', {
      now,
    });
    expect(result.criteria.achievable.status).toBe('pass');
  });

  it('[SR-69] scores the same sentence the same way in NFC, NFD and capitals', () => {
    const text = 'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 2';
    const score = (given: string) => scoreKpi(given, { now }).score;
    expect([score(text.normalize('NFD')), score(text.toUpperCase())]).toEqual([
      score(text),
      score(text),
    ]);
  });

  it.each(['Objective: Delight our customers', 'Graft 80 lemon trees', 'Phát 200 tờ rơi tại chợ'])(
    '[SR-69] gives "%s" the same score in capitals',
    (text) => {
      expect(scoreKpi(text.toUpperCase(), { now }).score).toBe(scoreKpi(text, { now }).score);
    },
  );

  it.each([
    'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 2',
    'Lượt xem clip | 40k | T5',
    'Làm việc năng động, hiệu quả, tinh thần trách nhiệm cao',
    'Raise at least $18,000 in June 2025',
    'Objective: Increase warehouse velocity',
    'Team training',
  ])('[SR-69] gives "%s" one score, whatever marks and spaces stand around it', (text) => {
    const { score } = scoreKpi(text, { now });
    const written = [
      `${text}.`,
      `${text};`,
      `  ${text}\n`,
      `- ${text}`,
      `• ${text}`,
      `·\t${text}`,
      `“${text}”`,
      `2. ${text}`,
      `2) ${text}`,
      text.replaceAll(' ', '  '),
      text.replaceAll(' ', '\u00a0'),
      text.replace(' ', '\t'),
    ];
    for (const given of written)
      expect([given, scoreKpi(given, { now }).score]).toEqual([given, score]);
  });

  it('[SR-70] needs nothing at run time: no import leaves the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(manifest.dependencies ?? {}).toEqual({});
  });
});
