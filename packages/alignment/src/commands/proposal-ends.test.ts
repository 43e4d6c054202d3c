import { type Command, changeKpiStatus, kpis, links, unlinkNodes, unwrap } from '@kpikit/core';
import { given, testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { waitingFor } from '../collaborate/waiting-for.ts';
import { proposals } from '../model/tables.ts';
import { companyXCommands } from '../testing/company-x-commands.ts';
import { as, engine, lessIsMore } from '../testing/company-x-scenes.ts';
import { atLeast } from '../testing/plan-node.ts';
import { answerProposal } from './answer-proposal.ts';
import { counterProposal } from './counter-proposal.ts';
import { proposeChanges } from './propose-changes.ts';
import { undoProposal } from './undo-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

const company = (...more: readonly Command[]) => given(engine, [...companyXCommands(), ...more]);

describe('other ends of a proposal', () => {
  const consent = answerProposal({ proposalId: 'P-less', answer: 'consent' });
  const story = () => given(engine, [...companyXCommands(), lessIsMore], as('minh'));

  it('[A-65] is rejected, answered with another, or taken back, by those who may', () => {
    story().when(consent, as('tram')).thenRefused('alignment/not_asked');
    story().when(consent, as('minh')).thenFacts();
    const rejected = story().when(
      answerProposal({ proposalId: 'P-less', answer: 'reject' }),
      as('nam'),
    );
    expect(rejected.commit?.state.get(proposals, 'P-less')).toMatchObject({
      status: 'rejected',
      endedBy: 'nam',
    });
    story()
      .when(withdrawProposal({ proposalId: 'P-less' }), as('phuc'))
      .thenRefused('alignment/not_the_author');
    const withdrawn = story().when(withdrawProposal({ proposalId: 'P-less' }), as('minh')).commit;
    expect(withdrawn?.state.get(proposals, 'P-less')?.status).toBe('withdrawn');
    const counter = counterProposal({
      proposalId: 'P-less',
      id: 'P-mid',
      reason: 'Giữ 55 thì cần 52 lượt demo.',
      changes: [{ type: 'target', kpiId: 'M1', to: atLeast(52) }],
    });
    story().when(counter, as('tram')).thenRefused('alignment/not_asked');
    const { commit } = story().when(counter, as('phuc'));
    expect(commit?.state.get(proposals, 'P-less')?.status).toBe('countered');
    const second = commit?.state.get(proposals, 'P-mid');
    expect(second).toMatchObject({ counterTo: 'P-less', status: 'open' });
    expect(second && waitingFor(second)).toEqual(['minh']);
    const agreed =
      commit &&
      engine.execute(
        commit.state,
        answerProposal({ proposalId: 'P-mid', answer: 'consent' }),
        as('minh'),
      );
    expect(agreed && unwrap(agreed).state.get(kpis, 'M1')?.target.value).toBe(52);
    const late = commit && engine.execute(commit.state, consent, as('nam'));
    expect(late?.issues?.[0]?.code).toBe('alignment/proposal_closed');
  });

  it('[A-65] carries a reason that stays out of the events', () => {
    const { commit } = company().when(lessIsMore, as('minh'));
    expect(commit?.state.get(proposals, 'P-less')?.reason).toContain('Chạy theo số lượng');
    expect(JSON.stringify(commit?.events)).not.toContain('Chạy theo số lượng');
  });

  it('[A-66] changes weights, drops KPIs, and cannot bring a dropped one back', () => {
    const link = company()
      .state.all(links)
      .find(({ child }) => child.id === 'M1');
    const wish = proposeChanges({
      id: 'P-drop',
      reason: 'Bỏ bớt cho gọn.',
      changes: [
        { type: 'weight', linkId: link?.id ?? '', to: 3 },
        { type: 'drop', kpiId: 'T3' },
      ],
    });
    const made = given(engine, [...companyXCommands(), wish], as('phuc'));
    expect(made.state.get(proposals, 'P-drop')?.asks.map(({ personId }) => personId)).toEqual([
      'minh',
      'tram',
      'phuc',
    ]);
    const yes = answerProposal({ proposalId: 'P-drop', answer: 'consent' });
    const half = unwrap(engine.execute(made.state, yes, as('minh'))).state;
    const { state } = unwrap(engine.execute(half, yes, as('tram')));
    expect(state.get(links, link?.id ?? '')?.weight).toBe(3);
    expect(state.get(kpis, 'T3')?.status).toBe('dropped');
    const undo = undoProposal({ proposalId: 'P-drop', reason: 'Cần lại.' });
    expect(engine.execute(state, undo, as('phuc')).issues?.[0]?.code).toBe(
      'alignment/cannot_undo_drop',
    );
    story()
      .when(undoProposal({ proposalId: 'P-less', reason: '…' }))
      .thenRefused('alignment/not_applied');
  });

  it('[A-66] is refused where it names nothing, nobody, or what is over', () => {
    const propose = (changes: Parameters<typeof proposeChanges>[0]['changes']) =>
      proposeChanges({ changes, reason: 'Vì sao' });
    const target = (kpiId: string) => ({ type: 'target' as const, kpiId, to: atLeast(1) });
    const codes = (changes: Parameters<typeof propose>[0], ...before: readonly Command[]) =>
      company(...before).when(propose(changes), as('minh')).codes;
    expect(codes([target('none')])).toEqual(['alignment/kpi_not_found']);
    expect(codes([{ type: 'weight', linkId: 'none', to: 1 }])).toEqual([
      'alignment/link_not_found',
    ]);
    expect(codes([target('M1')], changeKpiStatus({ kpiId: 'M1', to: 'closed' }))).toEqual([
      'alignment/kpi_is_over',
    ]);
    const terms = { statement: 'Mới', target: atLeast(1) };
    expect(codes([{ type: 'add', terms, ownerIds: ['lan'] }])).toEqual([
      'alignment/person_not_found',
    ]);
    expect(codes([{ type: 'add', terms, ownerIds: [] }])).toEqual(['alignment/nobody_answers']);
    expect(company(lessIsMore).when(lessIsMore, as('minh')).codes).toEqual(['alignment/id_taken']);
  });

  it('[A-65] takes a person, and a proposal that is there', () => {
    const nobody = testContext({ actor: null });
    const reason = 'Vì sao';
    const changes = [{ type: 'target' as const, kpiId: 'M1', to: atLeast(1) }];
    for (const proposalId of ['P-less', 'P-none']) {
      const commands = [
        answerProposal({ proposalId, answer: 'consent' }),
        counterProposal({ proposalId, changes, reason }),
        withdrawProposal({ proposalId }),
      ];
      for (const command of commands) {
        expect(story().when(command, nobody).codes).toEqual(['alignment/nobody_acts']);
        const codes = story().when(command, as('tram')).codes;
        if (proposalId === 'P-none') expect(codes).toEqual(['alignment/proposal_not_found']);
      }
    }
    expect(story().when(undoProposal({ proposalId: 'P-none', reason }), as('minh')).codes).toEqual([
      'alignment/proposal_not_found',
    ]);
    expect(story().when(proposeChanges({ changes, reason }), nobody).codes).toEqual([
      'alignment/nobody_acts',
    ]);
    const wrong = [{ type: 'target' as const, kpiId: 'none', to: atLeast(1) }];
    const counter = counterProposal({ proposalId: 'P-less', changes: wrong, reason });
    expect(story().when(counter, as('phuc')).codes).toEqual(['alignment/kpi_not_found']);
    const again = counterProposal({ proposalId: 'P-less', id: 'P-less', changes, reason });
    expect(story().when(again, as('phuc')).codes).toEqual(['alignment/id_taken']);
  });

  it('[A-61] is undone only while what it changed still stands', () => {
    const alone = proposeChanges({
      id: 'P-own',
      reason: 'Bổ sung báo cáo.',
      changes: [
        {
          type: 'add',
          kpiId: 'R1',
          terms: { statement: 'Báo cáo', target: atLeast(1) },
          ownerIds: ['minh'],
        },
      ],
    });
    const done = given(
      engine,
      [...companyXCommands(), alone, changeKpiStatus({ kpiId: 'R1', to: 'closed' })],
      as('minh'),
    );
    expect(
      done.when(undoProposal({ proposalId: 'P-own', reason: 'Thôi' }), as('minh')).codes,
    ).toEqual(['alignment/overtaken']);
  });

  it('[A-61] is applied at once when nobody else has to agree', () => {
    const alone = proposeChanges({
      reason: 'Bổ sung báo cáo.',
      changes: [
        {
          type: 'add',
          kpiId: 'R1',
          terms: { statement: 'Báo cáo', target: atLeast(1) },
          ownerIds: ['minh'],
        },
      ],
    });
    const { commit } = company().when(alone, as('minh'));
    expect(commit?.state.get(kpis, 'R1')?.status).toBe('active');
  });

  it('[A-62] is refused at the last consent when a weight has moved under it', () => {
    const link = company()
      .state.all(links)
      .find(({ child }) => child.id === 'M1');
    const wish = proposeChanges({
      id: 'P-weight',
      reason: 'Cân lại.',
      changes: [{ type: 'weight', linkId: link?.id ?? '', to: 3 }],
    });
    const { commit } = company(wish).when(unlinkNodes({ linkId: link?.id ?? '' }));
    expect(commit?.state.get(proposals, 'P-weight')?.status).toBe('overtaken');
  });
});
