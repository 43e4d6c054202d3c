import type { NodeRef } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { levelSkipsOf } from '../graph/level-skips-of.ts';
import { orphansOf } from '../graph/orphans-of.ts';
import { pathToGoal } from '../graph/path-to-goal.ts';
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
  const adrift = alignment.nodes.filter(
    ({ ref }) =>
      ref.kind === 'kpi' && alignment.linksUp(ref).length > 0 && !pathToGoal(alignment, ref),
  );
  const hasGoal = alignment.nodes.some(({ ref }) => ref.kind === 'goal');
  return [
    ...orphansOf(alignment).map((ref) => finding('alignment/orphan', ref)),
    ...(hasGoal
      ? adrift.map(({ ref }) => finding('alignment/no_goal_above', ref, { weight: 'notice' }))
      : []),
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

/** The unit of the company's own KPIs: everybody works for it, so it is nobody's neighbour. */
function companyOf(alignment: Alignment): string | null {
  return alignment.nodes.find(({ level }) => level === 'company')?.orgUnitId ?? null;
}
