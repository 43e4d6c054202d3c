import type { PlanInput } from '@kpikit/core';
import { atLeast, planLink, planNode, rolledBy } from './plan-node.ts';

type Node = PlanInput['nodes'][number];

const percent = { kind: 'percent', currency: null, noun: null } as const;
const counted = (noun: string) => ({ kind: 'count', currency: null, noun }) as const;
const year = { startOn: '2025-01-01', endOn: '2025-12-31' };
const quarter = { startOn: '2025-01-01', endOn: '2025-03-31' };
const owner = (...people: readonly string[]) => people.map((personId) => ({ personId, part: 1 }));

/**
 * Moments of Company X's plan: the first draft of the department's demos (90), the plan before
 * Minh's proposal, the plan after it, and the same with the co-owned rate in place of Minh's own.
 */
export type CompanyXStage = 'firstDraft' | 'before' | 'afterProposal' | 'withCoOwned';

/** The worked example as plain data: goals, CSFs and the KPIs of company, departments and people. */
export function companyXPlan(stage: CompanyXStage = 'before'): PlanInput {
  const isLowered = stage === 'afterProposal' || stage === 'withCoOwned';
  const hasCoOwned = stage === 'withCoOwned';
  return {
    nodes: [
      ...foundation(),
      kpi('C1', {
        title: 'Đạt 70 lượt đăng ký dùng thử trong quý 1 từ nhóm doanh nghiệp dịch vụ',
        level: 'company',
        orgUnitId: 'company',
        target: atLeast(isLowered ? 55 : 70),
        unit: counted('lượt đăng ký'),
        rollUp: rolledBy('formula', { expression: 'S1 * S2' }),
      }),
      kpi('C2', {
        title: 'Tăng tỷ lệ chuyển đổi trial → trả phí từ 12% lên 18% trong quý 1',
        level: 'company',
        orgUnitId: 'company',
        target: {
          ...atLeast(0.18),
          kind: 'increase_to',
          comparator: '>=',
          high: null,
          tolerance: null,
        },
        baseline: 0.12,
        unit: percent,
      }),
      ...sales(isLowered, stage === 'firstDraft' ? 90 : isLowered ? 80 : 100),
      ...care(stage === 'firstDraft' ? 0.9 : 0.85),
      ...(hasCoOwned ? [coOwned()] : []),
      ...(isLowered ? [report()] : []),
    ],
    links: linksOf(hasCoOwned),
    measurements: [],
  };
}

/** The plan before the proposal on the day when Minh reports 40 demos and 24 sign-ups from them. */
export function companyXCheckIn(): PlanInput {
  const at = '2025-02-10T02:00:00.000Z';
  return {
    ...companyXPlan('before'),
    measurements: [
      { kpiId: 'M1', value: 40, at },
      { kpiId: 'M2', value: 24 / 40, at },
    ],
  };
}

function kpi(id: string, parts: Partial<Node>): Node {
  return planNode(id, { period: quarter, ...parts });
}

function foundation(): readonly Node[] {
  return [
    planNode('goal:G', {
      title: 'Tăng trưởng doanh thu 25% so với năm 2023',
      level: 'company',
      owners: owner('nam'),
      period: year,
    }),
    planNode('goal:satisfied', {
      title: 'Đạt 300 khách hàng trả phí hài lòng cao trong năm 2025',
      level: 'company',
      owners: owner('nam'),
      period: year,
      target: atLeast(300),
      unit: counted('khách hàng'),
    }),
    planNode('csf:trials', { title: 'Tăng số lượng khách hàng dùng thử phù hợp' }),
    planNode('csf:onboarding', { title: 'Tối ưu quá trình tư vấn & onboarding khách dùng thử' }),
  ];
}

function sales(isLowered: boolean, demos: number): readonly Node[] {
  const department = { level: 'department', orgUnitId: 'sales', owners: owner('phuc') } as const;
  const minh = { level: 'individual', orgUnitId: 'sales', owners: owner('minh') } as const;
  const tram = { level: 'individual', orgUnitId: 'sales', owners: owner('tram') } as const;
  return [
    kpi('S1', {
      ...department,
      title: `Tổ chức ≥ ${demos} lượt demo sản phẩm trong quý 1 với nhóm khách hàng doanh nghiệp dịch vụ`,
      target: atLeast(demos),
      unit: counted('demo'),
      rollUp: rolledBy('sum'),
    }),
    kpi('S2', {
      ...department,
      title: 'Tỷ lệ chuyển đổi từ demo → dùng thử đạt ≥ 70%',
      target: atLeast(0.7),
      unit: percent,
      rateOf: 'S1',
      rollUp: rolledBy('ratio'),
    }),
    kpi('S3', {
      ...department,
      title: '100% khách hàng được liên hệ tư vấn trước 3 ngày kết thúc dùng thử',
      target: atLeast(1),
      unit: percent,
    }),
    kpi('M1', {
      ...minh,
      title: `Tổ chức ≥ ${isLowered ? 50 : 80} lượt demo trong quý 1 cho nhóm khách hàng mới`,
      target: atLeast(isLowered ? 50 : 80),
      unit: counted('demo'),
    }),
    kpi('M2', {
      ...minh,
      title: 'Tỷ lệ chuyển đổi khách hàng mới từ demo → dùng thử đạt ≥ 60%',
      target: atLeast(0.6),
      baseline: 0.6,
      unit: percent,
      rateOf: 'M1',
    }),
    kpi('M3', {
      ...minh,
      title: '100% khách hàng mới được liên hệ tư vấn trước 3 ngày kết thúc dùng thử',
      target: atLeast(1),
      unit: percent,
    }),
    kpi('T1', {
      ...tram,
      title: 'Tổ chức ≥ 30 lượt demo trong quý 1 cho nhóm khách hàng hiện tại',
      target: atLeast(30),
      unit: counted('demo'),
    }),
    kpi('T2', {
      ...tram,
      title: 'Tỷ lệ chuyển đổi khách hàng hiện tại từ demo → dùng thử đạt ≥ 80%',
      target: atLeast(0.8),
      baseline: 0.8,
      unit: percent,
      rateOf: 'T1',
    }),
    kpi('T3', {
      ...tram,
      title: '100% khách hàng hiện tại được liên hệ tư vấn trước 3 ngày kết thúc dùng thử',
      target: atLeast(1),
      unit: percent,
    }),
  ];
}

function care(checklist: number): readonly Node[] {
  return [
    kpi('K1', {
      title: '≥ 85% khách hàng hoàn tất checklist sử dụng tính năng chính',
      level: 'department',
      orgUnitId: 'care',
      owners: owner('nam'),
      target: atLeast(checklist),
      unit: percent,
      rollUp: rolledBy('ratio'),
    }),
    kpi('K1-thao', {
      title: '≥ 75% khách hàng mới hoàn tất checklist sử dụng tính năng chính',
      level: 'individual',
      orgUnitId: 'care',
      owners: owner('thao'),
      target: atLeast(0.75),
      unit: percent,
    }),
    kpi('K1-tien', {
      title: '≥ 90% khách hàng hiện tại hoàn tất checklist sử dụng tính năng chính',
      level: 'individual',
      orgUnitId: 'care',
      owners: owner('tien'),
      target: atLeast(0.9),
      unit: percent,
    }),
  ];
}

function coOwned(): Node {
  return kpi('P1', {
    title: 'Tỷ lệ chuyển đổi khách hàng mới từ demo → dùng thử gói Pro đạt ≥ 65%',
    level: 'individual',
    owners: owner('minh', 'thao'),
    target: atLeast(0.65),
    unit: percent,
    rateOf: 'M1',
  });
}

function report(): Node {
  return kpi('R1', {
    title:
      'Hoàn thành 01 báo cáo phân tích khách hàng tiềm năng kèm đề xuất chiến lược tiếp cận trong Quý 1',
    level: 'individual',
    orgUnitId: 'sales',
    owners: owner('minh'),
    target: atLeast(1),
    unit: counted('báo cáo'),
  });
}

/** With the co-owned rate, Minh's own is drawn and no longer counted: both are of the same demos. */
function linksOf(hasCoOwned: boolean): PlanInput['links'] {
  const second = { seq: 1 };
  return [
    planLink('csf:trials', 'goal:G'),
    planLink('csf:onboarding', 'goal:G', second),
    planLink('csf:trials', 'goal:satisfied'),
    planLink('csf:onboarding', 'goal:satisfied', second),
    planLink('C1', 'csf:trials'),
    planLink('C2', 'csf:onboarding'),
    planLink('S1', 'C1'),
    planLink('S2', 'C1', second),
    planLink('S3', 'C2'),
    planLink('K1', 'C2', second),
    planLink('M1', 'S1'),
    planLink('T1', 'S1', second),
    planLink('M2', 'S2', hasCoOwned ? { kind: 'supports' } : {}),
    planLink('T2', 'S2', second),
    ...(hasCoOwned ? [planLink('P1', 'S2', { seq: 2 })] : []),
    planLink('M3', 'S3'),
    planLink('T3', 'S3', second),
    planLink('K1-thao', 'K1'),
    planLink('K1-tien', 'K1', second),
  ];
}
