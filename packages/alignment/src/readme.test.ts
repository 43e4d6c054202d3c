import { core, createEngine, explain, unwrap } from '@kpikit/core';
import { describe, expect, it } from 'vitest';
import {
  alignment,
  checkCoherence,
  createAlignment,
  explainRollUp,
  previewProposal,
  rollUp,
  toSvg,
} from './index.ts';
import { alignmentEn } from './locales/en.ts';
import { atLeast, companyXCheckIn, companyXPlan } from './testing.ts';

describe('the README', () => {
  it('[A-20] rolls up', () => {
    const plan = companyXCheckIn();
    // #region roll-up
    // Minh reports 40 of 80 demos, and that 24 of them became sign-ups (60 %).
    const figures = unwrap(rollUp(plan));

    figures.get('kpi:S1')?.progress; // 0.4: 40 of the department's 100 demos
    figures.get('kpi:S2')?.value; // 0.6: 24 of 40
    figures.get('kpi:C1')?.progress; // 0.342857…: 24 of the company's 70 sign-ups
    figures.get('goal:G')?.coverage; // 0.5: the other CSF has no data yet
    // #endregion
    expect(figures.get('goal:G')?.coverage).toBe(0.5);
  });

  it('[A-42] checks coherence', () => {
    const planAfterTheProposal = companyXPlan('afterProposal');
    // #region coherence
    const { checks, findings } = unwrap(checkCoherence(planAfterTheProposal));

    checks.find(({ node, detail }) => node.id === 'C1' && detail === 'leaves');
    // { target: 55, implied: 54, slack: -1, verdict: 'short',
    //   repairs: [{ node: M1, from: 50, to: 51.67, rounded: 52 }, { node: M2, …, rounded: 0.62 }, …] }
    explain(findings, alignmentEn)[0]?.says;
    // #endregion
    expect(checks.some(({ verdict }) => verdict === 'short')).toBe(true);
    expect(explain(findings, alignmentEn)[0]?.says).toBeTruthy();
  });

  it('[A-33] keeps a map', () => {
    const plan = companyXCheckIn();
    // #region map
    const map = unwrap(createAlignment(plan));
    map.setActual({ kind: 'kpi', id: 'M1' }, 60); // every ancestor is right again, in microseconds
    map.progressOf({ kind: 'kpi', id: 'S1' }); // 0.6
    explainRollUp(map, { kind: 'kpi', id: 'C1' }); // the tree behind the figure
    const svg = toSvg(map, { title: 'Company X' });
    // #endregion
    expect(map.progressOf({ kind: 'kpi', id: 'S1' })).toBe(0.6);
    expect(svg).toContain('<svg');
  });

  it('[A-63] previews a proposal', () => {
    const plan = companyXPlan('before');
    // #region preview
    const preview = unwrap(
      previewProposal(plan, [
        { type: 'target', kpiId: 'M1', from: atLeast(80), to: atLeast(50) },
        { type: 'target', kpiId: 'S1', from: atLeast(100), to: atLeast(80) },
        { type: 'target', kpiId: 'C1', from: atLeast(70), to: atLeast(55) },
      ]),
    );
    preview.nodes.find(({ node }) => node.id === 'C1');
    // { agreed: { before: 70, after: 55 }, impliedByLeaves: { before: 72, after: 54 }, suggested: 54 }
    // #endregion
    expect(preview.after.addsUp).toBe(false);
    expect(createEngine({ modules: [core, alignment] }).registry.modules).toContain(alignment);
  });
});
