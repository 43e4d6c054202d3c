import type { Alignment } from './alignment.ts';
import type { PlanNodeInput } from './plan-parts.ts';

/** The floors of the house from the goals down (B1.1). */
export const floors = [
  'goal',
  'factor',
  'csf',
  'company',
  'department',
  'team',
  'individual',
] as const;
export type Floor = (typeof floors)[number];

/** The floor that a node stands on: its kind, and for a KPI its level. */
export function floorOf({ ref, level }: PlanNodeInput): Floor {
  return ref.kind === 'kpi' ? (level ?? 'individual') : ref.kind;
}

/** Nodes by floor, from the goals down, each list by key. */
export function byLevel(alignment: Alignment): ReadonlyMap<Floor, readonly PlanNodeInput[]> {
  const nodes = alignment.nodes;
  return new Map(floors.map((floor) => [floor, nodes.filter((node) => floorOf(node) === floor)]));
}
