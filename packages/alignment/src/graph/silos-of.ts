import type { PlanMap } from './plan-map.ts';

/**
 * Units whose KPIs touch no other unit's (B3.3): nothing of theirs contributes to or supports a KPI
 * of another, or the other way round, and no KPI of theirs has owners from elsewhere. Links to what
 * belongs to no unit do not count, nor does the company itself. By id.
 */
export function silosOf(map: PlanMap, companyUnitId: string | null = null): readonly string[] {
  const families = map.families();
  const nodes = families.map(({ node }) => node);
  const units = new Set<string>();
  const open = new Set<string>();
  const unitsOfOwner = new Map<string, Set<string>>();
  for (const { orgUnitId, owners } of nodes) {
    if (orgUnitId === null || orgUnitId === companyUnitId) continue;
    units.add(orgUnitId);
    for (const { personId } of owners) {
      unitsOfOwner.set(personId, (unitsOfOwner.get(personId) ?? new Set()).add(orgUnitId));
    }
  }
  if (units.size === 0) return [];
  const meet = (a: string | null | undefined, b: string | null | undefined) => {
    if (!a || !b || a === b || !units.has(a) || !units.has(b)) return;
    open.add(a).add(b);
  };
  for (const { node, parents } of families)
    for (const { family } of parents) meet(node.orgUnitId, family.node.orgUnitId);
  for (const { owners } of nodes) {
    const homes = owners.flatMap(({ personId }) => [...(unitsOfOwner.get(personId) ?? [])]);
    for (const home of homes)
      meet(
        home,
        homes.find((other) => other !== home),
      );
  }
  return [...units].filter((unit) => !open.has(unit)).sort();
}
