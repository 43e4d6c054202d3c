import { nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';

/** How a node stands; the names are those of core's `statusOf`. */
export type NodeStatus =
  | 'achieved'
  | 'on_track'
  | 'at_risk'
  | 'off_track'
  | 'missed'
  | 'stale'
  | 'no_data';

export interface StatusOptions {
  /** A parent is as its worst child that is known (the default), or as its rolled progress says. */
  readonly rule?: 'worst' | 'thresholds';
  /** Progress from which a node is on track, and from which it is only at risk: 0.7 and 0.4. */
  readonly thresholds?: { readonly onTrack: number; readonly atRisk: number };
}

const fromBestToWorst: readonly NodeStatus[] = [
  'achieved',
  'on_track',
  'stale',
  'at_risk',
  'off_track',
  'missed',
];
const defaultThresholds = { onTrack: 0.7, atRisk: 0.4 };

/**
 * The status of every node by key, from statuses that are known (by key, as `statusOf` gives them).
 * A known status is never overwritten. A child without data makes nothing green: where no child is
 * known the parent is `no_data`. 0.7 and 0.4 are the colours in use for objectives.
 */
export function rollUpStatus(
  alignment: Alignment,
  known: ReadonlyMap<string, NodeStatus>,
  { rule = 'worst', thresholds = defaultThresholds }: StatusOptions = {},
): ReadonlyMap<string, NodeStatus> {
  const statuses = new Map<string, NodeStatus>();
  for (const ref of alignment.childrenFirst()) {
    const children = alignment
      .countedChildren(ref)
      .flatMap(({ node }) => statuses.get(nodeKey(node.ref)) ?? []);
    const progress = alignment.progressOf(ref);
    const own = known.get(nodeKey(ref));
    const isRolled = rule === 'worst' && children.length > 0;
    statuses.set(
      nodeKey(ref),
      own ?? (isRolled ? worstOf(children) : statusAt(progress, thresholds)),
    );
  }
  return statuses;
}

function worstOf(statuses: readonly NodeStatus[]): NodeStatus {
  const worst = Math.max(
    ...fromBestToWorst.map((status, at) => (statuses.includes(status) ? at : -1)),
  );
  return fromBestToWorst[worst] ?? 'no_data';
}

function statusAt(
  progress: number | null,
  { onTrack, atRisk }: { readonly onTrack: number; readonly atRisk: number },
): NodeStatus {
  if (progress === null) return 'no_data';
  if (progress >= 1 - 1e-9) return 'achieved';
  if (progress >= onTrack) return 'on_track';
  return progress >= atRisk ? 'at_risk' : 'off_track';
}
