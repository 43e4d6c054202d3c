import { explain, nodeKey, planOf, unwrap } from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';
import { describe, expect, it } from 'vitest';
import {
  alignmentMix,
  answerInvitation,
  answerProposal,
  attribute,
  checkCoherence,
  commentOnKpi,
  createAlignment,
  creditOf,
  criticalPath,
  explainRollUp,
  impactOf,
  invitations,
  inviteCoOwner,
  levelSkipsOf,
  orphansOf,
  pathToGoal,
  previewProposal,
  proposals,
  proposeChanges,
  requestCooperation,
  rollUp,
  suggestPartners,
  threadOf,
  toMermaid,
  toReactFlow,
  toSvg,
  whatIf,
} from './index.ts';
import { alignmentEn } from './locales/en.ts';
import { openCompanyX } from './testing/company-x-scenes.ts';
import { atLeast, companyXCheckIn, companyXPlan } from './testing.ts';

// The code that docs/guides/alignment.md shows.

// #region map
const plan = companyXPlan();
const map = unwrap(createAlignment(plan));
const M1 = { kind: 'kpi', id: 'M1' } as const;

const way = pathToGoal(map, M1); // M1 → S1 → C1 → csf:trials → goal:G
const orphans = orphansOf(map); // none: every KPI pushes something
const skipped = levelSkipsOf(map); // none: no floor is left out
// #endregion map

// #region check-in
const monday = companyXCheckIn();
const figures = unwrap(rollUp(monday));
const signUps = figures.get('kpi:C1'); // 24 of 70; S1 has 40 of 100 demos, S2 a rate of 60 %

const measured = unwrap(createAlignment(monday));
const told = explainRollUp(measured, { kind: 'kpi', id: 'S1' });
// children: M1 raw 40, counted; T1 raw null, not counted, no_data
const goal = { kind: 'goal', id: 'G' } as const;
const down = criticalPath(measured, goal); // G → csf:trials → C1 → S1 → M1
// #endregion check-in

// #region coherence
const draft = unwrap(checkCoherence(companyXPlan('firstDraft')));
const gap = draft.checks.find(({ node, detail }) => node.id === 'C1' && detail === 'children');
// { implied: 63, target: 70, verdict: 'short', repairs: [S1 90 → 100, S2 0.7 → 0.778] }

const agreed = unwrap(checkCoherence(plan)); // people's targets: 72 of 70, covered
const sentences = explain(agreed.findings, alignmentEn).map(({ says }) => says);
// one of them: the common rate comes to 65.5 % of 70 %
// #endregion coherence

describe('the guide to alignment', () => {
  it('[A-5][A-20][A-40] goes from the map to the question whether it adds up', () => {
    expect(way?.map(nodeKey)).toEqual(['kpi:M1', 'kpi:S1', 'kpi:C1', 'csf:trials', 'goal:G']);
    expect([orphans, skipped]).toEqual([[], []]);
    expect(signUps?.progress).toBeCloseTo(24 / 70, 12);
    expect(told?.children.map(({ raw, reason }) => [raw, reason])).toEqual([
      [40, 'counted'],
      [null, 'no_data'],
    ]);
    expect(down.map(({ node }) => node.id)).toEqual(['G', 'trials', 'C1', 'S1', 'M1']);
    expect(gap?.implied).toBeCloseTo(63, 9);
    expect(gap?.repairs.map(({ node, rounded }) => [node.id, rounded])).toEqual([
      ['S1', 100],
      ['S2', 0.778],
    ]);
    expect(sentences.some((says) => says.includes('65.5') || says.includes('0.65'))).toBe(true);
  });

  it('[A-50][A-67] asks for help', () => {
    const { workspace, say } = openCompanyX();
    // #region cooperation
    const partners = suggestPartners(map, { kind: 'kpi', id: 'K1' });
    // M3 of Minh, S3 of Phúc, T3 of Trâm: all of Sales, all meet K1 at C2

    say(
      'tien',
      requestCooperation({
        id: 'help',
        supports: 'K1',
        invited: ['minh', 'tram'],
        together: ['thao'],
        terms: {
          statement: '100% khách hàng được bàn giao checklist đầy đủ trong vòng 24 giờ sau tư vấn',
          target: atLeast(1),
          unit: { kind: 'percent', currency: null, noun: null },
        },
        rhythm: 'weekly',
        expiresAt: '2025-01-13T02:00:00.000Z',
      }),
    );
    say('minh', answerInvitation({ invitationId: 'help', answer: 'accept' }));
    say('tram', answerInvitation({ invitationId: 'help', answer: 'accept' }));

    const help = workspace.state.get(invitations, 'help');
    // status 'accepted'; kpiId names the new KPI of Minh and Trâm, linked to K1 as support
    // #endregion cooperation
    expect(partners.map(({ kpi, shared }) => [kpi.id, shared.id])).toEqual([
      ['M3', 'C2'],
      ['S3', 'C2'],
      ['T3', 'C2'],
    ]);
    expect(help?.status).toBe('accepted');
  });

  it('[A-56][A-57] owns a rate together', () => {
    const { workspace, say } = openCompanyX();
    // #region co-ownership
    say(
      'minh',
      inviteCoOwner({
        id: 'own',
        invited: ['thao'],
        terms: {
          statement: 'Tỷ lệ chuyển đổi khách hàng mới từ demo → dùng thử gói Pro đạt ≥ 65%',
          target: atLeast(0.65),
          unit: { kind: 'percent', currency: null, noun: null },
          rateOf: 'M1',
        },
        contributesTo: { kind: 'kpi', id: 'S2' },
        replaces: 'M2', // drawn from now on and counted no more
      }),
    );
    say('thao', answerInvitation({ invitationId: 'own', answer: 'accept' }));

    const ours = workspace.state.get(invitations, 'own')?.kpiId ?? '';
    const credit = creditOf(workspace.state, ours); // minh ½, thao ½; upward it counts once
    // #endregion co-ownership
    expect(credit.map(({ part }) => part)).toEqual([0.5, 0.5]);
  });

  it('[A-58][A-61][A-63] lowers a target from below', () => {
    const { workspace, say } = openCompanyX();
    // #region proposal
    say('minh', commentOnKpi({ kpiId: 'M1', text: '80 demo khó kịp.', stance: 'doubtful' }));
    say(
      'minh',
      proposeChanges({
        id: 'less',
        reason: 'Chạy theo số lượng demo khiến mình chọn khách dễ, giá trị thấp.',
        changes: [
          { type: 'target', kpiId: 'M1', to: atLeast(50) },
          { type: 'target', kpiId: 'S1', to: atLeast(80) },
          { type: 'target', kpiId: 'C1', to: atLeast(55) },
        ],
      }),
    );
    const wish = workspace.state.get(proposals, 'less'); // asks minh, then phuc, then nam
    const preview = unwrap(previewProposal(planOf(workspace.state), wish?.changes ?? []));
    const company = preview.nodes.find(({ node }) => node.id === 'C1');
    // agreed 70 → 55, implied by the people's targets 72 → 54, suggested 54

    say('phuc', answerProposal({ proposalId: 'less', answer: 'consent' }));
    say('nam', answerProposal({ proposalId: 'less', answer: 'consent' })); // now all three change
    // #endregion proposal
    expect(company?.agreed).toEqual({ before: 70, after: 55 });
    expect(company?.suggested).toBeCloseTo(54, 9);
    expect(wish?.asks.map(({ personId }) => personId)).toEqual(['minh', 'phuc', 'nam']);
    expect(workspace.state.get(proposals, 'less')?.status).toBe('applied');
    expect(threadOf(workspace.state, 'M1')).toHaveLength(1);
  });

  it('[A-90][A-91][A-93][A-96] asks what would be, and what was', () => {
    // #region what-if
    const moves = whatIf(measured, [{ type: 'actual', ref: M1, value: 60 }]);
    // C1 would go from 0.343 to 0.514; nothing stays
    const impact = impactOf(measured, M1); // one demo more: S1 +0.01, C1 +0.0086 …
    const change = unwrap(attribute(goal, plan, monday)); // M1 and M2, half of it each
    const mix = alignmentMix(measured, { growing: true, crossFunctional: true });
    // collaborate first, and so far no tie of that kind: findings say what to do
    // #endregion what-if
    expect(moves.find(({ node }) => node.id === 'C1')?.to).toBeCloseTo(36 / 70, 12);
    expect(impact[1]?.change).toBeCloseTo(0.6 / 70, 12);
    expect(change.parts.map(({ node }) => node.id)).toEqual(['M1', 'M2']);
    expect(change.parts[0]?.change).toBeCloseTo(change.parts[1]?.change ?? Number.NaN, 12);
    expect(mix.findings.map(({ code }) => code)).toEqual(['alignment/collaborate_more']);
  });

  it('[A-80][A-86][A-89] draws it', async () => {
    // #region pictures
    const svg = toSvg(measured, { title: 'Công ty phần mềm X', words: coreVi });
    const upper = toSvg(measured, { title: 'Ba tầng trên', words: coreVi, rows: 3 });
    const chart = toMermaid(measured).text; // for a README or a wiki
    const canvas = toReactFlow(measured); // nodes and edges for an app of your own
    // #endregion pictures
    const together = unwrap(createAlignment(companyXPlan('withCoOwned')));
    const shared = toSvg(together, { title: 'Kế hoạch sau đề xuất', words: coreVi });
    const pictures = '../../../docs/pictures/';
    await expect(svg).toMatchFileSnapshot(`${pictures}alignment-check-in.svg`);
    await expect(upper).toMatchFileSnapshot(`${pictures}alignment-upper-rows.svg`);
    await expect(shared).toMatchFileSnapshot(`${pictures}alignment-agreed.svg`);
    expect(chart).toContain('flowchart BT');
    expect(canvas.nodes).toHaveLength(map.nodes.length);
  });
});
