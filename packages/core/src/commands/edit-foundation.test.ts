import { describe, expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { coreValues, csfs, cycles, factors, goalRevisions, goals, links } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { addCoreValue } from './add-core-value.ts';
import { addFactor } from './add-factor.ts';
import { adoptCsf } from './adopt-csf.ts';
import { changeGoalStatus } from './change-goal-status.ts';
import { closeCycle } from './close-cycle.ts';
import { createGoal } from './create-goal.ts';
import { createKpi } from './create-kpi.ts';
import { editCoreValue } from './edit-core-value.ts';
import { editCsf } from './edit-csf.ts';
import { editCycle } from './edit-cycle.ts';
import { editFactor } from './edit-factor.ts';
import { editGoal } from './edit-goal.ts';
import { reviseGoalTarget } from './revise-goal-target.ts';

const engine = createEngine({ modules: [core] });
const company = [
  ...smallCompany(),
  createGoal({ id: 'G', title: 'Đạt 300 khách hàng', target: atLeast(300), cycleId: '2025-Q1' }),
  createGoal({ id: 'draft', title: 'x', status: 'draft' }),
  addFactor({ id: 'F', goalId: 'G', name: 'Khách dùng thử', kind: 'variable', reason: 'kênh' }),
  addFactor({ id: 'fixed', goalId: 'G', name: 'Kiến trúc', kind: 'constant', reason: 'chậm' }),
  adoptCsf({ id: 'C', factorId: 'F', title: 'Tăng khách dùng thử', why: 'đầu vào' }),
  adoptCsf({ id: 'later', factorId: 'F', title: 'Hỗ trợ', why: 'chưa', selected: false }),
];
const after = (...more: Parameters<typeof given>[1] & object) =>
  given(engine, [...company, ...more]);
const over = changeGoalStatus({ goalId: 'G', to: 'dropped' });

describe('goals', () => {
  it('[N-28] title, owner, unit and dates can be put right, the same again changes nothing', () => {
    const edit = editGoal({ goalId: 'G', title: 'Đạt 300 khách hàng trả phí', ownerId: 'nam' });
    const { commit } = after().when(edit);
    expect(commit?.state.get(goals, 'G')).toMatchObject({
      title: 'Đạt 300 khách hàng trả phí',
      ownerId: 'nam',
      target: atLeast(300),
    });
    after(edit).when(edit).thenFacts();
    after()
      .when(editGoal({ goalId: 'G', ownerId: 'ghost', orgUnitId: 'x', cycleId: 'x' }))
      .thenRefused('core/person_not_found', 'core/org_unit_not_found', 'core/cycle_not_found');
    after()
      .when(editGoal({ goalId: 'none' }))
      .thenRefused('core/goal_not_found');
    after()
      .when({ type: editGoal.type, input: { goalId: 'G', target: atLeast(1) } })
      .thenRefused('unrecognized_keys');
  });

  it('[N-28] another target keeps the old one with reason, author and time; the reason never travels', () => {
    const revise = reviseGoalTarget({ goalId: 'G', to: atLeast(250), why: 'thị trường chậm lại' });
    const { commit } = after().when(revise, testContext({ actor: 'nam' }));
    expect(commit?.state.get(goals, 'G')?.target?.value).toBe(250);
    expect(commit?.state.all(goalRevisions)).toMatchObject([
      { goalId: 'G', from: atLeast(300), to: atLeast(250), by: 'nam', beforeStart: false },
    ]);
    expect(commit?.state.all(goalRevisions)[0]?.why).toBe('thị trường chậm lại');
    expect(JSON.stringify(commit?.events)).not.toContain('thị trường');
    after(revise).when(revise).thenFacts();
    const early = after().when(reviseGoalTarget({ goalId: 'draft', to: atLeast(1), why: 'x' }));
    expect(early.commit?.state.all(goalRevisions)[0]).toMatchObject({
      from: null,
      beforeStart: true,
    });
    after()
      .when(reviseGoalTarget({ goalId: 'none', to: null, why: 'x' }))
      .thenRefused('core/goal_not_found');
    after()
      .when(reviseGoalTarget({ goalId: 'G', to: null, why: '' }))
      .thenRefused('too_small');
  });

  it('[N-28] a goal runs draft → active → closed or dropped, and not otherwise', () => {
    const activate = changeGoalStatus({ goalId: 'draft', to: 'active' });
    expect(after().when(activate).commit?.state.get(goals, 'draft')?.status).toBe('active');
    after()
      .when(changeGoalStatus({ goalId: 'draft', to: 'closed' }))
      .thenRefused('core/goal_status_refused');
    after(over)
      .when(changeGoalStatus({ goalId: 'G', to: 'active' }))
      .thenRefused('core/goal_status_refused');
    after()
      .when(changeGoalStatus({ goalId: 'none', to: 'active' }))
      .thenRefused('core/goal_not_found');
  });

  it('[N-25] a goal that is over, its parts and its CSFs stay as they were', () => {
    for (const command of [
      editGoal({ goalId: 'G', title: 'x' }),
      reviseGoalTarget({ goalId: 'G', to: null, why: 'x' }),
      editFactor({ factorId: 'F', name: 'x' }),
      editCsf({ csfId: 'C', title: 'x' }),
    ]) {
      after(over).when(command).thenRefused('core/goal_is_over');
    }
    after(closeCycle({ cycleId: '2025-Q1' }))
      .when(editGoal({ goalId: 'draft', cycleId: '2025-Q1' }))
      .thenRefused('core/cycle_is_closed');
  });
});

describe('parts', () => {
  it('[N-29] figures and names can be put right; another class needs its reason', () => {
    const { commit } = after().when(
      editFactor({ factorId: 'fixed', kind: 'variable', reason: 'đã tách mô-đun', current: 3 }),
    );
    expect(commit?.state.get(factors, 'fixed')).toMatchObject({
      kind: 'variable',
      reason: 'đã tách mô-đun',
      current: 3,
      name: 'Kiến trúc',
    });
    after()
      .when(editFactor({ factorId: 'fixed', kind: 'variable' }))
      .thenRefused('core/part_reason_missing');
    after()
      .when(editFactor({ factorId: 'fixed', kind: 'variable', reason: 'chậm' }))
      .thenRefused('core/part_reason_missing');
    after()
      .when(editFactor({ factorId: 'fixed', kind: 'constant' }))
      .thenFacts();
    after()
      .when(editFactor({ factorId: 'none' }))
      .thenRefused('core/factor_not_found');
  });

  it('[N-29] a variable does not turn constant under a chosen CSF, unless a reason overrides it', () => {
    const settle = editFactor({ factorId: 'F', kind: 'constant', reason: 'đã hết kênh' });
    after().when(settle).thenRefused('core/factor_carries_csf');
    expect(after(editCsf({ csfId: 'C', selected: false })).when(settle).codes).toEqual([]);
    const override = editCsf({ csfId: 'C', overrideReason: 'vẫn giữ chất lượng' });
    expect(after(override).when(settle).codes).toEqual([]);
  });
});

describe('CSFs', () => {
  const upOf = (id: string, state = after().state) =>
    state.all(links).filter(({ child }) => child.id === id);

  it('[N-30] is chosen later or let go, and its link follows', () => {
    const chosen = after().when(editCsf({ csfId: 'later', selected: true, why: 'nay cần' }));
    expect(chosen.commit?.state.get(csfs, 'later')).toMatchObject({
      selected: true,
      why: 'nay cần',
    });
    expect(upOf('later', chosen.commit?.state)).toMatchObject([{ parent: { id: 'G' } }]);
    const dropped = after().when(editCsf({ csfId: 'C', selected: false }));
    expect(upOf('C')).toHaveLength(1);
    expect(upOf('C', dropped.commit?.state)).toEqual([]);
    after()
      .when(editCsf({ csfId: 'C', selected: true, title: 'Tăng khách dùng thử' }))
      .thenFacts();
  });

  it('[N-30] is not let go while something stands on it, nor chosen from a constant', () => {
    const standing = createKpi({
      statement: 'x',
      target: atLeast(1),
      contributesTo: [{ kind: 'csf', id: 'C' }],
    });
    after(standing)
      .when(editCsf({ csfId: 'C', selected: false }))
      .thenRefused('core/csf_in_use');
    const settle = editFactor({ factorId: 'F', kind: 'constant', reason: 'đã hết kênh' });
    const settled = after(editCsf({ csfId: 'C', selected: false }), settle);
    settled.when(editCsf({ csfId: 'C', selected: true })).thenRefused('core/csf_from_constant');
    expect(
      settled.when(editCsf({ csfId: 'C', selected: true, overrideReason: 'chất lượng' })).codes,
    ).toEqual([]);
    expect(settled.when(editCsf({ csfId: 'C', title: 'y' })).codes).toEqual([]);
    settled.when(editCsf({ csfId: 'none' })).thenRefused('core/csf_not_found');
  });
});

describe('cycles and core values', () => {
  it('[N-31] names and days of an open cycle can be put right', () => {
    const { commit } = after().when(editCycle({ cycleId: '2025-Q1', endOn: '2025-04-05' }));
    expect(commit?.state.get(cycles, '2025-Q1')).toMatchObject({
      name: 'Quý 1/2025',
      startOn: '2025-01-01',
      endOn: '2025-04-05',
      status: 'open',
    });
    after()
      .when(editCycle({ cycleId: '2025-Q1', endOn: '2024-12-31' }))
      .thenRefused('core/period_reversed');
    after()
      .when(editCycle({ cycleId: 'none' }))
      .thenRefused('core/cycle_not_found');
    after(closeCycle({ cycleId: '2025-Q1' }))
      .when(editCycle({ cycleId: '2025-Q1', name: 'x' }))
      .thenRefused('core/cycle_is_closed');
    after()
      .when(editCycle({ cycleId: '2025-Q1', kind: 'quarter' }))
      .thenFacts();
  });

  it('[N-31] a core value is worded better and keeps its id', () => {
    const value = addCoreValue({ id: 'V', name: 'Tận tâm' });
    const { commit } = after(value).when(
      editCoreValue({ coreValueId: 'V', description: 'vì khách' }),
    );
    expect(commit?.state.get(coreValues, 'V')).toEqual({
      id: 'V',
      name: 'Tận tâm',
      description: 'vì khách',
    });
    after(value)
      .when(editCoreValue({ coreValueId: 'V', name: 'Tận tâm' }))
      .thenFacts();
    after()
      .when(editCoreValue({ coreValueId: 'none' }))
      .thenRefused('core/core_value_not_found');
  });
});
