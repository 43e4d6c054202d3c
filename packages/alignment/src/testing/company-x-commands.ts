import {
  addFactor,
  adoptCsf,
  type Command,
  createGoal,
  createKpi,
  nodeKey,
  OrgUnit,
  Person,
  type PlanInput,
  syncDirectory,
} from '@kpikit/core';
import { type CompanyXStage, companyXPlan } from './company-x-plan.ts';

/** Company X in a workspace: its people, goals, CSFs and KPIs as commands, parents first. */
export function companyXCommands(stage: CompanyXStage = 'before'): readonly Command[] {
  const plan = companyXPlan(stage);
  return [directory(), ...foundation(plan), ...kpiCommands(plan)];
}

function directory(): Command {
  const unit = (id: string, headId: string, parentId: string | null = 'company') =>
    OrgUnit.parse({
      id,
      name: id,
      level: parentId ? 'department' : 'company',
      parentId,
      headId,
    });
  const person = (id: string, name: string, orgUnitId: string, managerId: string | null) =>
    Person.parse({
      id,
      name,
      title: null,
      activeFromOn: null,
      activeUntilOn: null,
      placements: [{ fromOn: '2024-01-01', orgUnitId, managerId }],
    });
  return syncDirectory({
    orgUnits: [unit('company', 'nam', null), unit('sales', 'phuc'), unit('care', 'nam')],
    people: [
      person('nam', 'Nam', 'company', null),
      person('phuc', 'Phúc', 'sales', 'nam'),
      person('minh', 'Minh', 'sales', 'phuc'),
      person('tram', 'Trâm', 'sales', 'phuc'),
      person('thao', 'Thảo', 'care', 'nam'),
      person('tien', 'Tiến', 'care', 'nam'),
    ],
  });
}

function foundation({ nodes }: PlanInput): readonly Command[] {
  const goals = nodes
    .filter(({ ref }) => ref.kind === 'goal')
    .map(({ ref, title, target, period }) =>
      createGoal({ id: ref.id, title, kind: 'strategic', ownerId: 'nam', target, period }),
    );
  const factor = (id: string, name: string) =>
    addFactor({
      id,
      goalId: 'satisfied',
      name,
      kind: 'variable',
      reason: 'Nỗ lực làm nó thay đổi.',
    });
  const csf = (id: string, factorId: string) =>
    adoptCsf({
      id,
      title: nodes.find(({ ref }) => ref.kind === 'csf' && ref.id === id)?.title ?? id,
      factorId,
      why: 'Đầu vào quan trọng nhất của mục tiêu.',
      alsoContributesTo: [{ kind: 'goal', id: 'G' }],
    });
  return [
    ...goals,
    factor('trialCustomers', 'Số khách dùng thử'),
    factor('trialToPaidRate', 'Tỷ lệ chuyển đổi trả phí'),
    csf('trials', 'trialCustomers'),
    csf('onboarding', 'trialToPaidRate'),
  ];
}

function kpiCommands({ nodes, links }: PlanInput): readonly Command[] {
  const kpis = nodes.filter(({ ref }) => ref.kind === 'kpi');
  return kpis.flatMap(({ ref, title, target, owners, status, confidential, ...parts }) => {
    if (!target) return [];
    const contributesTo = links
      .filter((link) => nodeKey(link.child) === nodeKey(ref) && link.kind === 'contributes')
      .map(({ parent }) => parent);
    const { level, baseline, unit, rollUp, rateOf, orgUnitId, period } = parts;
    return [
      createKpi({
        id: ref.id,
        statement: title,
        level: level ?? 'individual',
        target,
        baseline,
        unit: unit ?? { kind: 'number', currency: null, noun: null },
        rollUp,
        rateOf,
        orgUnitId,
        period,
        owners,
        status,
        confidential,
        contributesTo,
      }),
    ];
  });
}
