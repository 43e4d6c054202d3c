import { describe, expect, it } from 'vitest';
import { createKpi } from '../commands/create-kpi.ts';
import { openCycle } from '../commands/open-cycle.ts';
import { reviseTarget } from '../commands/revise-target.ts';
import { createEngine } from '../kernel/create-engine.ts';
import { explain } from '../kernel/explain.ts';
import { coreEn } from '../locales/en.ts';
import { coreVi } from '../locales/vi.ts';
import { kpis } from '../model/tables.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { bookFreeze } from './book-freeze.ts';
import { FreezePolicy, type FreezePolicyInput } from './freeze-policy.ts';
import { freezeTargets } from './freeze-targets.ts';

const all = { cycleIds: null, causes: null, fromDay: null, untilDay: null } as const;
const story = [
  ...smallCompany(),
  openCycle({
    id: '2025-Q2',
    name: 'Quý 2',
    kind: 'quarter',
    startOn: '2025-04-01',
    endOn: '2025-06-30',
  }),
  createKpi({ id: 'draft', statement: 'x', target: atLeast(80), cycleId: '2025-Q1' }),
  createKpi({
    id: 'Q1',
    statement: 'x',
    target: atLeast(80),
    cycleId: '2025-Q1',
    status: 'active',
  }),
  createKpi({
    id: 'Q2',
    statement: 'x',
    target: atLeast(80),
    cycleId: '2025-Q2',
    status: 'active',
  }),
  createKpi({ id: 'free', statement: 'x', target: atLeast(80), status: 'active' }),
];

/** The issue codes of a change under a policy, none when it passes. */
function codes(
  policy: FreezePolicyInput,
  kpiId: string,
  { cause = 'other', now = '2025-01-06T02:00:00.000Z', proposalId = null as string | null } = {},
): readonly string[] {
  const engine = createEngine({ modules: [core], plugins: [freezeTargets(policy)] });
  const input = { kpiId, to: atLeast(50), cause, why: 'lý do', proposalId };
  const command = { type: reviseTarget.type, input };
  return given(engine, story).when(command, testContext({ now })).codes;
}

describe('freezeTargets', () => {
  it('[N-22] the book lets good causes pass and refuses the rest once a KPI runs', () => {
    expect(codes(bookFreeze, 'Q1', { cause: 'goal_changed' })).toEqual([]);
    expect(codes(bookFreeze, 'Q1', { cause: 'after_review' })).toEqual([]);
    expect(codes(bookFreeze, 'Q1', { cause: 'other' })).toEqual(['core/target_frozen']);
  });

  it('[N-22] before the start every change is free', () => {
    expect(codes(bookFreeze, 'draft', { cause: 'other' })).toEqual([]);
  });

  it('[N-23] a proposal that nobody can show approves nothing', () => {
    const asked = ['core/target_needs_approval'];
    expect(codes(bookFreeze, 'Q1', { cause: 'agreed_proposal' })).toEqual(asked);
    expect(codes(bookFreeze, 'Q1', { cause: 'agreed_proposal', proposalId: 'made-up' })).toEqual(
      asked,
    );
  });

  it('[N-22] a rule may hold in some cycles alone; what no rule fits is free', () => {
    const policy: FreezePolicyInput = {
      rules: [{ ...all, cycleIds: ['2025-Q1'], answer: 'refuse' }],
    };
    expect(codes(policy, 'Q1')).toEqual(['core/target_frozen']);
    expect(codes(policy, 'Q2')).toEqual([]);
    expect(codes(policy, 'free')).toEqual([]);
    expect(codes({ rules: [] }, 'Q1')).toEqual([]);
  });

  it('[N-22] days are counted from the KPI’s first day in the house’s zone, both ends inclusive', () => {
    const policy: FreezePolicyInput = {
      rules: [{ ...all, fromDay: 14, untilDay: 30, answer: 'refuse' }],
    };
    // Day 14 is 15 January, which begins in Hanoi at 17:00 UTC of the 14th; day 30 is the 31st.
    expect(codes(policy, 'Q1', { now: '2025-01-14T16:59:59.999Z' })).toEqual([]);
    expect(codes(policy, 'Q1', { now: '2025-01-14T17:00:00.000Z' })).toEqual([
      'core/target_frozen',
    ]);
    expect(codes(policy, 'Q1', { now: '2025-01-31T16:59:59.999Z' })).toEqual([
      'core/target_frozen',
    ]);
    expect(codes(policy, 'Q1', { now: '2025-01-31T17:00:00.000Z' })).toEqual([]);
    expect(codes(policy, 'free', { now: '2025-01-20T00:00:00.000Z' })).toEqual([]);
  });

  it('[N-22] the veto names the KPI and the cause in both languages, signed, and nothing changes', () => {
    const engine = createEngine({ modules: [core], plugins: [freezeTargets(bookFreeze)] });
    const { state } = given(engine, story);
    const revise = reviseTarget({ kpiId: 'Q1', to: atLeast(1), cause: 'other', why: 'riêng tư' });
    const { issues = [] } = engine.execute(state, revise, testContext());
    expect(issues).toMatchObject([{ by: 'freeze', params: { id: 'Q1', cause: 'other' } }]);
    expect(JSON.stringify(issues)).not.toContain('riêng tư');
    expect(explain(issues, coreVi)[0]?.says).toContain('Q1');
    expect(explain(issues, coreEn)[0]?.says).toContain('Q1');
    expect(state.get(kpis, 'Q1')?.target.value).toBe(80);
  });

  it('[N-22] a policy is data: it survives JSON, and what it does not know is refused', () => {
    expect(FreezePolicy.parse(JSON.parse(JSON.stringify(bookFreeze)))).toEqual(bookFreeze);
    const rule = { ...all, answer: 'ask the moon' };
    expect(FreezePolicy.safeParse({ rules: [rule] }).success).toBe(false);
    expect(
      FreezePolicy.safeParse({ rules: [{ ...all, fromDay: -1, answer: 'allow' }] }).success,
    ).toBe(false);
  });
});
