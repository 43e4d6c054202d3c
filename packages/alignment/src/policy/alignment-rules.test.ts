import {
  core,
  coreRules,
  createEngine,
  createKpi,
  Policy,
  type PolicyInput,
  unwrap,
} from '@kpikit/core';
import { smallCompany, testContext, whoMay } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import { answerInvitation } from '../commands/answer-invitation.ts';
import { inviteCoOwner } from '../commands/invite-co-owner.ts';
import { proposeChanges } from '../commands/propose-changes.ts';
import { requestCooperation } from '../commands/request-cooperation.ts';
import { alignment } from '../module.ts';
import { atLeast } from '../testing/plan-node.ts';
import { alignmentRules } from './alignment-rules.ts';

const engine = createEngine({ modules: [core, alignment] });
/** In these tests Tiến acts for HR. */
const policy: PolicyInput = {
  rules: { ...coreRules, ...alignmentRules },
  hrIds: ['tien'],
  deputies: [],
};

const kpi = (id: string, personId: string) =>
  createKpi({
    id,
    statement: 'Demo',
    target: atLeast(80),
    owners: [{ personId }],
    status: 'active',
  });
const byMinh = testContext({ actor: 'minh' });
const company = unwrap(
  engine.executeAll(
    engine.emptyState(),
    [...smallCompany(), kpi('M1', 'minh'), kpi('T1', 'tram')],
    testContext(),
  ),
).state;
/** Minh has invited Thảo to own a KPI with him, asked for her help, and proposed another target for Trâm's. */
const asked = unwrap(
  engine.executeAll(
    company,
    [
      inviteCoOwner({
        id: 'I',
        invited: ['thao'],
        terms: { statement: 'Bàn giao', target: atLeast(1) },
        contributesTo: { kind: 'kpi', id: 'M1' },
      }),
      requestCooperation({
        id: 'A',
        supports: 'M1',
        invited: ['thao'],
        terms: { statement: 'Bàn giao', target: atLeast(1) },
        approval: 'manager',
      }),
      proposeChanges({
        id: 'P',
        reason: 'x',
        changes: [{ type: 'target', kpiId: 'T1', to: atLeast(50) }],
      }),
    ],
    byMinh,
  ),
).state;
/** Thảo has agreed to help; Nam, her manager, is asked to approve. */
const { state } = unwrap(
  engine.execute(
    asked,
    answerInvitation({ invitationId: 'A', answer: 'accept' }),
    testContext({ actor: 'thao' }),
  ),
);

/** Who is who to Minh: owner, manager, chain, peer, HR, another department, the system. */
const actors = ['minh', 'phuc', 'nam', 'tram', 'tien', 'thao', null] as const;
const everybody = 'minh phuc nam tram tien thao';
const invitation = { invitationId: 'I' };
const proposal = { proposalId: 'P' };

const cells: readonly (readonly [string, object, string])[] = [
  ['alignment.requestCooperation', { supports: 'M1' }, 'minh phuc nam'],
  ['alignment.inviteCoOwner', { invited: ['thao'] }, everybody],
  ['alignment.answerInvitation', invitation, 'minh thao'],
  ['alignment.approveInvitation', { invitationId: 'A' }, 'nam'],
  ['alignment.counterInvitation', invitation, 'minh thao'],
  ['alignment.withdrawInvitation', invitation, 'minh thao'],
  ['alignment.leaveCoOwnership', invitation, 'minh thao'],
  ['alignment.expireInvitations', {}, `${everybody} system`],
  ['alignment.proposeChanges', { changes: [] }, everybody],
  ['alignment.answerProposal', proposal, 'minh tram'],
  ['alignment.counterProposal', proposal, 'minh tram'],
  ['alignment.withdrawProposal', proposal, 'minh'],
  ['alignment.undoProposal', proposal, 'minh tram'],
  ['alignment.closeOvertaken', {}, `${everybody} system`],
  ['alignment.commentOnKpi', { kpiId: 'M1' }, everybody],
];

const scene = { engine, state, policy };

describe('the role table of the alignment', () => {
  it.each(cells)('[A-97] %s %j is for %s and nobody else [T26]', (type, input, allowed) => {
    expect(whoMay(scene, { type, input }, actors).join(' ')).toBe(allowed);
  });

  it('[A-97] has a row for every command and fits the schema of a policy', () => {
    const types = alignment.commands.map((command) => command.type).sort();
    expect(Object.keys(alignmentRules).sort()).toEqual(types);
    expect(cells.map(([type]) => type).sort()).toEqual(types);
    expect(Policy.safeParse(policy).error).toBeUndefined();
  });

  it('[A-97] people who have left, and accounts nobody knows, may nothing', () => {
    const may = cells.filter(
      ([type, input]) => whoMay(scene, { type, input }, ['ghost']).length > 0,
    );
    expect(may).toEqual([]);
  });
});
