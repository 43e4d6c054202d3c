import { describe, expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { coreValues, csfs, factors, goals, links } from '../model/tables.ts';
import { core } from '../module.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { addCoreValue } from './add-core-value.ts';
import { addFactor } from './add-factor.ts';
import { adoptCsf } from './adopt-csf.ts';
import { createGoal } from './create-goal.ts';

const engine = createEngine({ modules: [core] });
const goal = createGoal({
  id: 'satisfied',
  kind: 'strategic',
  title: 'Đạt 300 khách hàng trả phí hài lòng cao trong năm 2025',
  formula: 'Trả phí × Tỷ lệ hài lòng cao',
});
const trials = addFactor({
  id: 'trials',
  goalId: 'satisfied',
  name: 'Số khách dùng thử',
  kind: 'variable',
  reason: 'channels can be improved now',
});
const product = addFactor({
  id: 'product',
  goalId: 'satisfied',
  name: 'Trải nghiệm sản phẩm',
  kind: 'constant',
  reason: 'tied to the core architecture',
});
const story = [...smallCompany(), goal, trials, product];

describe('the foundation', () => {
  it('[N-7] a goal carries its formula, a factor its class and the reason', () => {
    const { state } = given(engine, story);
    expect(state.get(goals, 'satisfied')?.formula).toContain('×');
    expect(state.all(factors).map(({ id, kind }) => [id, kind])).toEqual([
      ['product', 'constant'],
      ['trials', 'variable'],
    ]);
    given(engine, story)
      .when(addFactor({ goalId: 'satisfied', name: 'x', kind: 'variable', reason: '' }))
      .thenRefused('too_small');
    given(engine, story)
      .when(addFactor({ goalId: 'none', name: 'x', kind: 'variable', reason: 'y' }))
      .thenRefused('core/goal_not_found');
    given(engine, story).when(goal).thenRefused('core/id_taken');
  });

  it('[N-8] a selected CSF comes from a variable and contributes to its goal', () => {
    const { commit } = given(engine, story).when(
      adoptCsf({
        id: 'csf',
        title: 'Tăng khách dùng thử phù hợp',
        factorId: 'trials',
        why: 'the first input',
      }),
    );
    expect(commit?.state.get(csfs, 'csf')).toMatchObject({ selected: true, factorId: 'trials' });
    expect(commit?.state.all(links).map(({ child, parent }) => [child.id, parent.id])).toEqual([
      ['csf', 'satisfied'],
    ]);
  });

  it('[N-8] a CSF that was considered and not chosen is kept, without a link', () => {
    const { commit } = given(engine, story).when(
      adoptCsf({ title: 'x', factorId: 'trials', why: 'not now', selected: false }),
    );
    expect(commit?.state.all(links)).toEqual([]);
  });

  it('[N-9] a constant is refused as CSF unless a reason overrides it', () => {
    const adopt = { title: 'x', factorId: 'product', why: 'y' };
    given(engine, story).when(adoptCsf(adopt)).thenRefused('core/csf_from_constant');
    const { commit } = given(engine, story).when(
      adoptCsf({ ...adopt, overrideReason: 'it guards quality' }),
    );
    expect(commit?.state.all(csfs)[0]?.overrideReason).toBe('it guards quality');
    given(engine, story)
      .when(adoptCsf({ ...adopt, factorId: 'none' }))
      .thenRefused('core/factor_not_found');
  });

  it('[N-10] core values can be named', () => {
    const { commit } = given(engine, story).when(addCoreValue({ name: 'Trách nhiệm' }));
    expect(commit?.state.all(coreValues)).toEqual([
      { id: 'coreValue-1', name: 'Trách nhiệm', description: null },
    ]);
  });
});
