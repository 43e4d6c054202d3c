import { type Issue, issue } from '../kernel/issue.ts';
import { isClose } from '../measure/is-close.ts';
import { sumOf } from '../measure/sum-of.ts';
import type { Kpi } from '../model/kpi.ts';

/** Why people cannot own a KPI like that: named twice, or parts that are neither equal nor make 100. */
export function ownerIssues(owners: Kpi['owners']): readonly Issue[] {
  const first = new Map<string, number>();
  for (const [index, { personId }] of owners.entries()) {
    if (!first.has(personId)) first.set(personId, index);
  }
  const twice = owners.flatMap(({ personId }, index) =>
    first.get(personId) === index
      ? []
      : [issue('core/owner_twice', { path: ['owners', index, 'personId'] })],
  );
  const parts = owners.map(({ part }) => part);
  const sum = sumOf(parts);
  if (parts.every((part) => part === parts[0]) || isClose(sum, 100)) return twice;
  return [...twice, issue('core/parts_not_100', { path: ['owners'], params: { sum } })];
}
