import {
  type Command,
  core,
  createWorkspace,
  type EventOf,
  kpis,
  planOf,
  recordMeasurement,
  reviseTarget,
  targetRevisions,
  unwrap,
} from '@kpikit/core';
import { given } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { impliedValue } from '../coherence/implied-value.ts';
import { waitingFor } from '../collaborate/waiting-for.ts';
import { progressChanged } from '../events/progress-changed.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import { alignmentMap } from '../model/alignment-map.ts';
import { proposals } from '../model/tables.ts';
import { alignment } from '../module.ts';
import { companyXCommands } from '../testing/company-x-commands.ts';
import { as, engine, lessIsMore } from '../testing/company-x-scenes.ts';
import { atLeast, refOf } from '../testing/plan-node.ts';
import { answerProposal } from './answer-proposal.ts';
import { undoProposal } from './undo-proposal.ts';

const company = (...more: readonly Command[]) => given(engine, [...companyXCommands(), ...more]);

describe('the proposal of Company X: less is more', () => {
  it('[A-60] waits for everybody who answers for what it changes, from the bottom up', () => {
    const { commit } = company().when(lessIsMore, as('minh'));
    const proposal = commit?.state.get(proposals, 'P-less');
    expect(proposal?.asks.map(({ personId }) => personId)).toEqual(['minh', 'phuc', 'nam']);
    expect(proposal && waitingFor(proposal)).toEqual(['phuc', 'nam']);
    expect(commit?.state.get(kpis, 'M1')?.target.value).toBe(80);
  });

  it('[A-61] is applied whole with the last consent, as revisions with its cause', () => {
    const made = company().when(lessIsMore, as('minh')).commit;
    const agreed =
      made &&
      engine.execute(
        made.state,
        answerProposal({ proposalId: 'P-less', answer: 'consent' }),
        as('phuc'),
      );
    const state = agreed && unwrap(agreed).state;
    if (!state) throw new Error('not agreed');
    const done = unwrap(
      engine.execute(state, answerProposal({ proposalId: 'P-less', answer: 'consent' }), as('nam')),
    );
    const targetOf = (id: string) => done.state.get(kpis, id)?.target.value;
    expect(['M1', 'S1', 'C1', 'R1'].map(targetOf)).toEqual([50, 80, 55, 1]);
    expect(done.state.get(proposals, 'P-less')?.status).toBe('applied');
    const revisions = done.state.all(targetRevisions);
    expect(revisions.map(({ cause, proposalId }) => [cause, proposalId])).toEqual(
      Array(3).fill(['agreed_proposal', 'P-less']),
    );
    const map = unwrap(createAlignment(planOf(done.state)));
    expect(impliedValue(map, refOf('C1'))).toBeCloseTo(54, 9);

    const undone = unwrap(
      engine.execute(
        done.state,
        undoProposal({ proposalId: 'P-less', id: 'P-back', reason: 'Quý này cần đủ 70.' }),
        as('phuc'),
      ),
    );
    expect(undone.state.get(proposals, 'P-back')?.undoes).toBe('P-less');
    expect(undone.state.get(proposals, 'P-back')?.changes[0]).toEqual({
      type: 'drop',
      kpiId: 'R1',
    });
  });

  it('[A-62] says that it is overtaken when a target moves under it', () => {
    const { commit } = company(lessIsMore).when(
      reviseTarget({ kpiId: 'S1', to: atLeast(95), cause: 'after_review', why: 'Xem lại' }),
    );
    expect(commit?.state.get(proposals, 'P-less')?.status).toBe('overtaken');
  });
});

describe('progress that moved', () => {
  it('[A-70] is told after the commit, one fact for each node, by key', () => {
    const context = as('minh');
    const workspace = createWorkspace({ modules: [core, alignment], context: () => context });
    unwrap(workspace.executeAll(companyXCommands()));
    const heard: EventOf<typeof progressChanged>[] = [];
    workspace.on(progressChanged, (event) => heard.push(event));
    unwrap(
      workspace.executeAll([
        recordMeasurement({ kpiId: 'M1', value: 40 }),
        recordMeasurement({ kpiId: 'M2', value: 0.6 }),
      ]),
    );
    expect(heard.map(({ data }) => `${data.node.kind}:${data.node.id}`)).toEqual([
      'csf:trials',
      'goal:G',
      'goal:satisfied',
      'kpi:C1',
      'kpi:M1',
      'kpi:M2',
      'kpi:S1',
      'kpi:S2',
    ]);
    expect(heard.find(({ data }) => data.node.id === 'C1')?.data.to).toBeCloseTo(24 / 70, 12);
    expect(workspace.state.view(alignmentMap).progressOf(refOf('goal:G'))).toBeCloseTo(24 / 70, 12);
  });
});
