import { alignment, answerProposal, proposeChanges, undoProposal } from '@kpikit/alignment';
import {
  bookFreeze,
  core,
  createEngine,
  createKpi,
  freezeTargets,
  kpis,
  reviseTarget,
  type State,
  unwrap,
} from '@kpikit/core';
import { smallCompany, testContext } from '@kpikit/core/testing';
import { expect, it } from 'vitest';

const target = (value: number) =>
  ({ kind: 'at_least', comparator: '>=', value, high: null, tolerance: null }) as const;
const engine = createEngine({
  modules: [core, alignment],
  plugins: [freezeTargets(bookFreeze)],
});
const { newId } = testContext();
const as = (actor: string) => ({ ...testContext({ actor }), newId });
const lessIsMore = proposeChanges({
  id: 'P',
  reason: 'Chạy theo số lượng khiến mình chọn khách dễ',
  changes: [{ type: 'target', kpiId: 'M1', to: target(50) }],
});
const company = [
  ...smallCompany(),
  createKpi({
    id: 'M1',
    statement: 'Tổ chức ≥ 80 lượt demo',
    target: target(80),
    owners: [{ personId: 'minh' }, { personId: 'tram' }],
    status: 'active',
  }),
];
const revised = (state: State, value: number, proposalId: string | null) =>
  engine.execute(
    state,
    reviseTarget({
      kpiId: 'M1',
      to: target(value),
      cause: 'agreed_proposal',
      why: 'x',
      proposalId,
    }),
    as('minh'),
  ).issues?.[0]?.code;

it('a frozen target moves by a proposal that everybody agreed to, and by nothing that looks like one', () => {
  const start = unwrap(engine.executeAll(engine.emptyState(), company, as('nam'))).state;
  const proposed = unwrap(engine.execute(start, lessIsMore, as('minh'))).state;
  expect(revised(proposed, 50, 'P')).toBe('core/target_needs_approval');

  const agree = answerProposal({ proposalId: 'P', answer: 'consent' });
  const agreed = unwrap(engine.execute(proposed, agree, as('tram'))).state;
  expect(agreed.get(kpis, 'M1')?.target.value).toBe(50);
  expect(revised(agreed, 80, 'P')).toBe('core/target_needs_approval');
  expect(revised(agreed, 20, null)).toBe('core/target_needs_approval');

  const takeBack = undoProposal({ proposalId: 'P', id: 'back', reason: 'Đã có thêm người' });
  const asked = unwrap(engine.execute(agreed, takeBack, as('minh'))).state;
  const consent = answerProposal({ proposalId: 'back', answer: 'consent' });
  const back = unwrap(engine.execute(asked, consent, as('tram'))).state;
  expect(back.get(kpis, 'M1')?.target.value).toBe(80);
  expect(revised(back, 50, 'P')).toBe('core/target_needs_approval');
});
