import { compareRefs } from '../graph/compare-refs.ts';
import type { Family } from '../graph/family.ts';
import { levelSkipsOf } from '../graph/level-skips-of.ts';
import { orphansOf } from '../graph/orphans-of.ts';
import type { PlanMap } from '../graph/plan-map.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import { silosOf } from '../graph/silos-of.ts';
import { type Finding, finding } from './finding.ts';

/**
 * What is not tied in (B1.6, B3.1, B3.3): KPIs that push nothing, goals and CSFs that nobody works
 * on, links that leave out a floor or lead to a node that is not there, units that touch no other.
 */
export function looseEnds(map: PlanMap): readonly Finding[] {
  const families = map.families();
  const isServed = ({ ref }: PlanNodeInput) =>
    map.linksDown(ref).some((link) => link.kind === 'contributes');
  const unserved = families
    .map(({ node }) => node)
    .filter((node) => (node.ref.kind === 'goal' || node.ref.kind === 'csf') && !isServed(node));
  return [
    ...orphansOf(map).map((ref) => finding('alignment/orphan', ref)),
    ...adrift(families).map(({ node }) =>
      finding('alignment/no_goal_above', node.ref, { weight: 'notice' }),
    ),
    ...unserved.map(({ ref }) => finding(`alignment/uncovered_${ref.kind}`, ref)),
    ...levelSkipsOf(map).map(({ child, parent }) =>
      finding('alignment/level_skip', child, { weight: 'notice', related: [parent] }),
    ),
    ...map.asleep.map(({ id, child }) =>
      finding('alignment/link_to_nowhere', null, {
        weight: 'notice',
        params: { link: id, node: child.id },
      }),
    ),
    ...silosOf(map, companyOf(families)).map((unit) =>
      finding('alignment/silo', null, { weight: 'notice', params: { unit } }),
    ),
  ];
}

/** KPIs that are linked to something, and through it to no goal; none where there is no goal. */
function adrift(families: readonly Family[]): readonly Family[] {
  const serving = new Set(families.filter(({ node }) => node.ref.kind === 'goal'));
  if (serving.size === 0) return [];
  for (const family of [...families].reverse())
    if (family.parents.some((parent) => serving.has(parent.family))) serving.add(family);
  return families.filter(
    (family) => family.node.ref.kind === 'kpi' && family.parents.length > 0 && !serving.has(family),
  );
}

/** The unit of the company's own KPIs: everybody works for it, so it is nobody's neighbour. */
function companyOf(families: readonly Family[]): string | null {
  const [first] = families
    .map(({ node }) => node)
    .filter(({ level }) => level === 'company')
    .sort((a, b) => compareRefs(a.ref, b.ref));
  return first?.orgUnitId ?? null;
}
