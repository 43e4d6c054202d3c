import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { childrenOf } from '../graph/children-of.ts';
import { levelSkipsOf } from '../graph/level-skips-of.ts';
import { orphansOf } from '../graph/orphans-of.ts';
import { reach } from '../graph/reach.ts';
import { silosOf } from '../graph/silos-of.ts';
import { type Finding, finding } from './finding.ts';

/**
 * What is not tied in (B1.6, B3.1, B3.3): KPIs that push nothing, goals and CSFs that nobody works
 * on, links that leave out a floor or lead to a node that is not there, units that touch no other.
 */
export function looseEnds(alignment: Alignment): readonly Finding[] {
  const isServed = (ref: NodeRef) =>
    alignment.linksDown(ref).some((link) => link.kind === 'contributes');
  const unserved = alignment.nodes.filter(({ ref }) => ref.kind !== 'kpi' && !isServed(ref));
  const goals = alignment.nodes.filter(({ ref }) => ref.kind === 'goal').map(({ ref }) => ref);
  const adrift = goals.length > 0 ? adriftFrom(alignment, goals) : [];
  return [
    ...orphansOf(alignment).map((ref) => finding('alignment/orphan', ref)),
    ...adrift.map((ref) => finding('alignment/no_goal_above', ref, { weight: 'notice' })),
    ...unserved
      .filter(({ ref }) => ref.kind === 'goal' || ref.kind === 'csf')
      .map(({ ref }) => finding(`alignment/uncovered_${ref.kind}`, ref)),
    ...levelSkipsOf(alignment).map(({ child, parent }) =>
      finding('alignment/level_skip', child, { weight: 'notice', related: [parent] }),
    ),
    ...alignment.asleep.map(({ id, child }) =>
      finding('alignment/link_to_nowhere', null, {
        weight: 'notice',
        params: { link: id, node: child.id },
      }),
    ),
    ...silosOf(alignment, companyOf(alignment)).map((unit) =>
      finding('alignment/silo', null, { weight: 'notice', params: { unit } }),
    ),
  ];
}

/** KPIs that are linked to something, and through it to no goal. */
function adriftFrom(alignment: Alignment, goals: readonly NodeRef[]): readonly NodeRef[] {
  const serving = new Set(reach(goals, (ref) => childrenOf(alignment, ref)).map(nodeKey));
  return alignment.nodes
    .map(({ ref }) => ref)
    .filter((ref) => ref.kind === 'kpi' && !serving.has(nodeKey(ref)))
    .filter((ref) => alignment.linksUp(ref).length > 0);
}

/** The unit of the company's own KPIs: everybody works for it, so it is nobody's neighbour. */
function companyOf(alignment: Alignment): string | null {
  return alignment.nodes.find(({ level }) => level === 'company')?.orgUnitId ?? null;
}
