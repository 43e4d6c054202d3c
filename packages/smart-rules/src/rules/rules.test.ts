import { describe, expect, it } from 'vitest';
import type { Rule } from '../engine/rule.ts';
import type { KpiInput } from '../kpi-input.ts';
import { type KpiSubject, kpiSubject } from '../kpi-subject.ts';
import { smartEn } from '../locales/en.ts';
import { smartVi } from '../locales/vi.ts';
import { scoreKpi } from '../score-kpi.ts';
import { testRule } from '../testing.ts';
import { readStatement } from '../text/read-statement.ts';
import { againstHistory } from './achievable/against-history.ts';
import { hasBaseline } from './achievable/has-baseline.ts';
import { impossible } from './achievable/impossible.ts';
import { stretch } from './achievable/stretch.ts';
import { wrongDirection } from './achievable/wrong-direction.ts';
import { dataIsUsed } from './measurable/data-is-used.ts';
import { hasDataSource } from './measurable/has-data-source.ts';
import { hasNumber } from './measurable/has-number.ts';
import { hasOwner } from './measurable/has-owner.ts';
import { hasTool } from './measurable/has-tool.ts';
import { hasUnit } from './measurable/has-unit.ts';
import { percentOfWhat } from './measurable/percent-of-what.ts';
import { contributesUpward } from './relevant/contributes-upward.ts';
import { namesACsf } from './relevant/names-a-csf.ts';
import { outcomeNotActivity } from './relevant/outcome-not-activity.ts';
import { length } from './specific/length.ts';
import { namesAGroup } from './specific/names-a-group.ts';
import { oneThingOnly } from './specific/one-thing-only.ts';
import { placeholder } from './specific/placeholder.ts';
import { readable } from './specific/readable.ts';
import { vagueWish } from './specific/vague-wish.ts';
import { deadlinePassed } from './time-bound/deadline-passed.ts';
import { fitsCycle } from './time-bound/fits-cycle.ts';
import { hasDeadline } from './time-bound/has-deadline.ts';
import { noAsap } from './time-bound/no-asap.ts';

const now = '2025-04-10';
const good = 'Đạt 1.200 lượt đăng ký dùng thử trong quý 2 từ nhóm doanh nghiệp dịch vụ';

function about(given: string | KpiInput, today: string | null = now): KpiSubject {
  const kpi = typeof given === 'string' ? { statement: given } : given;
  return kpiSubject(kpi, readStatement(kpi.statement, { now: today }), today);
}

type Wrong = readonly [
  given: string | KpiInput,
  messageIds: string | readonly string[],
  words?: string,
];

function holds<Options>(
  rule: Rule<KpiSubject, Options>,
  right: readonly (string | KpiInput)[],
  wrong: readonly Wrong[],
): void {
  testRule(rule, {
    valid: right.map((given) => about(given)),
    invalid: wrong.map(([given, ids, words]) => ({
      subject: about(given),
      messageIds: typeof ids === 'string' ? [ids] : ids,
      ...(words === undefined ? {} : { words }),
    })),
    languages: [smartVi, smartEn],
  });
}

describe('specific', () => {
  it('[SR-110] readable', () => {
    holds(
      readable,
      [good],
      [
        ['', 'empty'],
        ['a'.repeat(2_001), 'too_long'],
        ['x\u202ey', 'bidi_override'],
      ],
    );
  });

  it('[SR-111] vague-wish', () => {
    holds(
      vagueWish,
      [good, 'Write safety checklists for all new loading docks'],
      [
        ['Tăng trưởng mạnh mẽ', 'bare_wish', 'Tăng trưởng'],
        ['Chỉ số an toàn kho hàng', 'bare_name'],
        [
          'Improving customer satisfaction with the support we give on weekends',
          ['unmeasured_change'],
          'Improving',
        ],
        ['Develop meaningful relationships with 3 clinics', 'vague_word', 'meaningful'],
        ['Host workshops', 'too_little'],
      ],
    );
  });

  it('[SR-111] takes a measure of somebody, a role and a certificate for more than a wish', () => {
    holds(
      vagueWish,
      ['Đạt chứng nhận VietGAP cho vùng chè'],
      [
        ['Tăng sự hài lòng của bệnh nhân', 'unmeasured_change', 'Tăng'],
        ['Become a greener port', 'unmeasured_change', 'Become'],
        ['Tăng mức độ hài lòng', 'bare_wish', 'Tăng'],
        ['Crew coaching', 'bare_name'],
        ['Build a strong, engaged community', 'bare_wish', 'strong'],
        ['Number of leads per week', 'bare_name'],
      ],
    );
  });

  it('[SR-112] placeholder', () => {
    holds(placeholder, [good], [['Tăng tỷ lệ giữ chân khách hàng lên X%', 'unfilled', 'X%']]);
  });

  it('[SR-113] one-thing-only', () => {
    holds(
      oneThingOnly,
      [good, 'Reduce cost and time per order by 5%'],
      [['Tăng doanh thu, tăng hài lòng khách hàng', 'several_wishes', 'tăng']],
    );
  });

  it('[SR-114] names-a-group', () => {
    holds(namesAGroup, [good], [['Uptime API 99.8% trong Q3', 'no_group']]);
  });

  it('[SR-115] length counts letters as people see them, and never objects to long ones', () => {
    holds(
      length,
      [good, good.normalize('NFD'), `${good} ${good}`],
      [
        ['Đạt 10 hợp đồng', 'very_short'],
        ['Nâng cao chất lượng chăm sóc khách hàng cũ', 'short'],
      ],
    );
    expect(about(good.normalize('NFD')).facts.length).toBe(good.length);
  });
});

describe('measurable', () => {
  it('[SR-116] has-number', () => {
    holds(
      hasNumber,
      [good, 'Ban hành quy trình bảo hành trước 30/6'],
      [
        ['Tăng trưởng mạnh mẽ', 'no_number'],
        ['Tăng tỷ lệ giữ chân lên X% trong quý 2', 'number_unfilled'],
        ['Tổng doanh thu gói dịch vụ mới', 'measure_without_number', 'doanh thu'],
        ['Write safety checklists for all new loading docks', 'deliverable_unproven', 'Write'],
      ],
    );
  });

  it('[SR-116] takes a handover or a certificate for proof, and other work for half of it', () => {
    holds(
      hasNumber,
      ['Hand over the new dormitory by 30 August 2025', 'Đạt chứng chỉ hàn 6G cho tổ 3'],
      [
        ['Rà soát kho lạnh trước 20/5', 'deliverable_unproven', 'Rà soát'],
        ['Reduce missed ferry connections', 'measure_without_number', 'missed ferry connections'],
        ['Giảm số bệnh nhân bỏ hẹn khám', 'measure_without_number', 'số bệnh nhân bỏ hẹn khám'],
        ['Crew coaching', 'no_number'],
      ],
    );
    const credit = (text: string) =>
      scoreKpi({ statement: text }, { now }).criteria.measurable.status;
    expect(credit('Adopt a realistic plan')).toBe('partial');
    expect(credit('Provide excellent support to callers')).toBe('fail');
  });

  it('[SR-117] has-unit and percent-of-what', () => {
    holds(hasUnit, [good, 'Đạt NPS 45'], [['Đạt 45', 'no_unit', '45']]);
    holds(
      percentOfWhat,
      ['90% khách hàng mới hoàn tất checklist'],
      [['Đạt 90%', 'percent_of_what', '90%']],
    );
  });

  it('[SR-118] has-data-source, has-tool, has-owner, data-is-used: questions on text, gaps on a record', () => {
    const gap = { statement: good, level: 'team' };
    const method = { source: 'CRM', tool: 'Báo cáo', responsible: 'Minh', use: 'Họp tuần' };
    const full = { ...gap, method };
    for (const rule of [hasDataSource, hasTool, hasOwner, dataIsUsed]) {
      holds(rule, [good, full], [[gap, 'unanswered']]);
    }
    holds(hasOwner, [{ ...gap, owners: ['minh'] }], []);
  });
});

describe('achievable', () => {
  it('[SR-119] has-baseline only asks', () => {
    holds(hasBaseline, [good, { statement: good, baseline: 900 }], []);
  });

  it('[SR-120] stretch compares growth a month', () => {
    holds(
      stretch,
      [
        good,
        'Tăng tỷ lệ chuyển đổi từ 12% lên 18% trong quý 2',
        'Achieve 99.95% availability (up from 99.91%)',
        { statement: 'Giữ tỷ lệ gia hạn ở mức 90%', baseline: 90 },
      ],
      [
        [
          { statement: 'Tăng tỷ lệ chuyển đổi lên 40% trong tháng 5', baseline: 12 },
          'out_of_reach',
          '40%',
        ],
        ['Tăng tỷ lệ chuyển đổi từ 12% lên 16% trong tháng 5', 'ambitious'],
        [{ statement: 'Tỷ lệ chuyển đổi demo → dùng thử đạt ≥ 60%', baseline: 60 }, 'no_stretch'],
        ['Tăng số khách hàng từ 1000 lên 1010 trong quý 2', 'too_easy'],
      ],
    );
  });

  it('[SR-121] wrong-direction', () => {
    holds(
      wrongDirection,
      ['Giảm tỷ lệ rời bỏ từ 6% xuống 4%', { statement: 'Tăng doanh thu 25%', baseline: 100 }],
      [
        ['Tăng tỷ lệ rời bỏ từ 6% xuống 4%', 'wrong_direction', 'Tăng'],
        ['Reduce revenue from 5 to 8 billion', 'wrong_direction', 'Reduce'],
      ],
    );
  });

  it('[SR-122] impossible', () => {
    holds(
      impossible,
      ['Hoàn thành 120% kế hoạch doanh thu', 'Tăng 150% lượng truy cập', good],
      [['Tỷ lệ khách hàng quay lại đạt 120%', 'over_the_whole', '120%']],
    );
  });

  it('[SR-123] against-history weighs trend and spread of past values', () => {
    const history = [10, 12, 11, 13, 12, 14];
    holds(
      againstHistory,
      [{ statement: 'Ký 14 hợp đồng mới trong tháng 5', history }, good],
      [
        [{ statement: 'Ký 40 hợp đồng mới trong tháng 5', history }, 'too_hard'],
        [{ statement: 'Ký 5 hợp đồng mới trong tháng 5', history }, 'too_easy'],
        [{ statement: 'Giảm số sự cố xuống dưới 2 trong tháng 5', history }, 'too_hard'],
      ],
    );
  });

  it('[SR-123] asks for more past values where they are too few, and stays unknown', () => {
    const { criteria } = scoreKpi({ statement: 'Ký 14 hợp đồng mới', history: [10, 12, 11] });
    expect(criteria.achievable.status).toBe('unknown');
    expect(criteria.achievable.questions.map(({ id }) => id)).toContain('history');
  });
});

describe('relevant', () => {
  it('[SR-124] contributes-upward asks, and objects only where a record says there is nothing', () => {
    holds(
      contributesUpward,
      [
        good,
        { statement: good, contributesTo: ['csf'] },
        { statement: good, level: 'company', contributesTo: [] },
      ],
      [[{ statement: good, contributesTo: [] }, 'no_parent']],
    );
  });

  it('[SR-125] outcome-not-activity, softened by a link', () => {
    const posts = 'Đăng 50 bài/tháng trên Facebook';
    holds(
      outcomeNotActivity,
      [good],
      [
        [posts, 'activity', 'Đăng'],
        [{ statement: posts, contributesTo: ['csf'] }, 'linked_activity'],
        ['Complete the payroll migration by Q4 2026', 'milestone'],
      ],
    );
  });

  it('[SR-126] names-a-csf only asks', () => {
    holds(namesACsf, [good, { statement: good, csf: 'Khách dùng thử phù hợp' }], []);
  });
});

describe('time-bound', () => {
  it('[SR-127] has-deadline tells how often apart from until when', () => {
    holds(
      hasDeadline,
      [good, { statement: 'Đạt 10 hợp đồng', cycle: { endOn: '2025-06-30' } }],
      [
        ['Đăng 50 bài/tháng trên Facebook', 'no_end', '/tháng'],
        ['Giao hàng dưới 24h', 'no_end', 'dưới 24h'],
        ['Đạt 10 hợp đồng', 'no_deadline'],
      ],
    );
  });

  it('[SR-128] no-asap', () => {
    holds(
      noAsap,
      [good],
      [
        ['Đạt 50 khách hàng càng sớm càng tốt', 'asap', 'càng sớm càng tốt'],
        ['Ship it ASAP, by June 30', 'asap_beside_date', 'ASAP'],
      ],
    );
  });

  it('[SR-129] fits-cycle and deadline-passed', () => {
    const cycle = { startOn: '2025-01-01', endOn: '2025-03-31' };
    holds(
      fitsCycle,
      [{ statement: 'Đạt 10 hợp đồng trong tháng 2', cycle }, good],
      [
        [{ statement: 'Đạt 10 hợp đồng trong tháng 5', cycle }, 'after_cycle', 'trong tháng 5'],
        [{ statement: 'Đạt 10 hợp đồng trong tháng 12/2024', cycle }, 'before_cycle'],
      ],
    );
    holds(deadlinePassed, [good], [['Đạt 10 hợp đồng trong tháng 2', 'passed']]);
  });
});

describe('testRule', () => {
  it('[SR-49] catches a wrong expectation, a case that stands twice, and words that are missing', () => {
    const subject = about('Tăng trưởng mạnh mẽ');
    expect(() => testRule(vagueWish, { valid: [subject], invalid: [] })).toThrow(
      'expected no finding',
    );
    expect(() => testRule(vagueWish, { valid: [about(good), about(good)], invalid: [] })).toThrow(
      'twice',
    );
    const languages = [{ locale: 'xx', sentences: {}, labels: {} }];
    const invalid = [{ subject, messageIds: ['bare_wish'] }];
    expect(() => testRule(vagueWish, { valid: [], invalid, languages })).toThrow('no xx words');
  });
});
