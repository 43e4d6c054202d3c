import {
  core,
  createEngine,
  createKpi,
  createWorkspace,
  explain,
  recordMeasurement,
  unwrap,
} from '@kpikit/core';
import { testContext } from '@kpikit/core/testing';
import { describe, expect, it } from 'vitest';
import {
  alignment,
  alignmentMap,
  alignmentWith,
  checkCoherence,
  createAlignment,
  explainRollUp,
  previewProposal,
  type RollUpMethod,
  rollUp,
  toSvg,
} from './index.ts';
import { alignmentEn } from './locales/en.ts';
import { atLeast, companyXCheckIn, companyXPlan, refOf, rolledBy } from './testing.ts';

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

  it('[A-34a] rolls up by a method of one’s own', () => {
    // #region method
    const median: RollUpMethod = {
      id: 'acme/median',
      roll({ children }) {
        const known = children.flatMap(({ counted }) => counted ?? []).sort((a, b) => a - b);
        const progress = known[Math.floor(known.length / 2)] ?? null;
        const coverage = known.length / children.length;
        return { value: null, progress, coverage, low: null, high: null, reason: null };
      },
    };
    const modules = [core, alignmentWith({ methods: [median], missing: 'zero' })];
    // #endregion
    const context = testContext();
    const workspace = createWorkspace({ modules, context: () => context });
    const kpi = (id: string, rollUp = rolledBy('average'), contributesTo: string[] = []) =>
      createKpi({
        id,
        statement: id,
        target: atLeast(10),
        rollUp,
        status: 'active',
        contributesTo: contributesTo.map((parent) => ({ kind: 'kpi', id: parent })),
      });
    unwrap(
      workspace.executeAll([
        kpi('P', rolledBy('acme/median')),
        kpi('Q'),
        ...['A', 'B', 'C'].map((id) => kpi(id, undefined, ['P', 'Q'])),
        ...[
          ['A', 1],
          ['B', 3],
          ['C', 9],
        ].map(([kpiId, value]) =>
          recordMeasurement({ kpiId: String(kpiId), value: Number(value) }),
        ),
      ]),
    );
    const map = workspace.state.view(alignmentMap);
    expect(map.progressOf(refOf('P'))).toBe(0.3);
    unwrap(workspace.execute(kpi('D', undefined, ['P', 'Q'])));
    expect(map.progressOf(refOf('Q'))).toBeCloseTo(1.3 / 4, 12);
    const plain = createEngine({ modules: [core, alignment] });
    const same = unwrap(plain.fromJSON(workspace.toJSON()));
    expect(same.view(alignmentMap).figureOf(refOf('P'))?.reason).toBe('unknown_method');
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
