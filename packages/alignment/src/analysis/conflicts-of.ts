import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { reach } from '../graph/reach.ts';

/** A KPI that helps on one side and hinders on another (B3.8). */
export interface Conflict {
  readonly kpi: NodeRef;
  readonly hinders: NodeRef;
  /** From the KPI up along what it helps, to the nearest node that the hindered one serves too. */
  readonly path: readonly NodeRef[];
  /** That node; `null` when the two sides meet nowhere. */
  readonly meetsAt: NodeRef | null;
  /** The people on both sides, who should talk. */
  readonly ownerIds: readonly string[];
}

/** KPIs that pull against others: more new contracts against the renewal rate. By KPI, then hindered. */
export function conflictsOf(alignment: Alignment): readonly Conflict[] {
  return alignment.links
    .filter((link) => link.sign === 'hinders')
    .map(({ child, parent }) => conflictOf(alignment, child, parent))
    .sort((a, b) => (keysOf(a) < keysOf(b) ? -1 : 1));
}

function conflictOf(alignment: Alignment, kpi: NodeRef, hinders: NodeRef): Conflict {
  const helped = (ref: NodeRef) =>
    alignment
      .linksUp(ref)
      .filter((link) => link.sign === 'helps')
      .map((link) => link.parent);
  const served = new Set([hinders, ...reach([hinders], helped)].map(nodeKey));
  const path = wayTo(kpi, helped, (ref) => served.has(nodeKey(ref)));
  const people = [kpi, hinders].flatMap((ref) => alignment.nodeOf(ref)?.owners ?? []);
  return {
    kpi,
    hinders,
    path: path ?? [kpi],
    meetsAt: path?.at(-1) ?? null,
    ownerIds: [...new Set(people.map(({ personId }) => personId))].sort(),
  };
}

function wayTo(
  from: NodeRef,
  stepsOf: (ref: NodeRef) => readonly NodeRef[],
  isThere: (ref: NodeRef) => boolean,
): readonly NodeRef[] | null {
  const ways = new Map<string, readonly NodeRef[]>([[nodeKey(from), [from]]]);
  for (const way of ways.values()) {
    const last = way.at(-1) ?? from;
    if (way.length > 1 && isThere(last)) return way;
    for (const next of stepsOf(last)) {
      if (!ways.has(nodeKey(next))) ways.set(nodeKey(next), [...way, next]);
    }
  }
  return null;
}

function keysOf({ kpi, hinders }: Conflict): string {
  return `${nodeKey(kpi)}\u0000${nodeKey(hinders)}`;
}
