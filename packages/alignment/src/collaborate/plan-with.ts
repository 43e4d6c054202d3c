import { blankNode, type PlanInput } from '@kpikit/core';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import type { ProposalChangeInput } from '../model/proposal.ts';

/** The plan as it would be with a change set; nothing is decided by it. */
export function planWith(plan: PlanInput, changes: readonly ProposalChangeInput[]): PlanInput {
  return changes.reduce(withChange, plan);
}

function withChange(plan: PlanInput, change: ProposalChangeInput): PlanInput {
  switch (change.type) {
    case 'target':
      return {
        ...plan,
        nodes: plan.nodes.map((node) =>
          isKpi(node, change.kpiId) ? { ...node, target: change.to } : node,
        ),
      };
    case 'weight':
      return {
        ...plan,
        links: plan.links.map((link) =>
          link.id === change.linkId ? { ...link, weight: change.to } : link,
        ),
      };
    case 'drop':
      return { ...plan, nodes: plan.nodes.filter((node) => !isKpi(node, change.kpiId)) };
    case 'add':
      return {
        ...plan,
        nodes: [...plan.nodes, added(change)],
        links: [
          ...plan.links,
          ...change.contributesTo.map((parent) => ({
            id: `${change.kpiId}>${parent.kind}:${parent.id}`,
            child: { kind: 'kpi' as const, id: change.kpiId },
            parent,
            kind: 'contributes' as const,
            sign: 'helps' as const,
            weight: 1,
            share: 1,
            seq: Number.MAX_SAFE_INTEGER,
          })),
        ],
      };
  }
}

function added({ kpiId, terms, ownerIds }: ProposalChangeInput & { type: 'add' }): PlanNodeInput {
  const { statement, level, target, baseline, unit, rateOf, orgUnitId, period } = terms;
  return {
    ...blankNode,
    ref: { kind: 'kpi', id: kpiId },
    title: statement,
    level,
    target,
    baseline,
    unit,
    rateOf,
    owners: ownerIds.map((personId) => ({ personId, part: 1 })),
    orgUnitId,
    period,
  };
}

function isKpi({ ref }: PlanNodeInput, id: string): boolean {
  return ref.kind === 'kpi' && ref.id === id;
}
