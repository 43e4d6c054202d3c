import { type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import type { RolledNode } from './rolled-node.ts';

export interface ConcealOptions {
  /** Hidden figures that a shown one must hold at least; 3 by default. */
  readonly fewest?: number;
}

/** Keys of the hidden figures that a node's figure is made of. */
type Secrets = ReadonlySet<string>;

/**
 * The figures that a reader may see, by key. Confidential nodes count in the figures above them, and
 * such a figure is shown only when it holds at least `fewest` hidden ones that have data, and none of
 * them is in another figure shown: so neither a figure nor the difference of two gives one away. What
 * is hidden for this reason is a hidden figure to those above it in turn. Lower figures are shown
 * before higher ones, then by key. It guards one moment: who keeps yesterday's answer may compare.
 */
export function concealFigures(
  alignment: Alignment,
  mayRead: (ref: NodeRef) => boolean,
  { fewest = 3 }: ConcealOptions = {},
): ReadonlyMap<string, RolledNode> {
  const secrets = new Map<string, Secrets>();
  const told = new Set<string>();
  for (const ref of fromTheGround(alignment)) {
    const key = nodeKey(ref);
    const behind = secretsBehind(alignment, ref, secrets);
    const isOwn = alignment.nodeOf(ref)?.confidential === true && !mayRead(ref);
    const isNew = ![...behind].some((each) => told.has(each));
    const isSafe = behind.size === 0 || (behind.size >= fewest && isNew);
    if (!isOwn && isSafe) for (const each of behind) told.add(each);
    else secrets.set(key, isMeasured(alignment, ref) ? new Set([key]) : behind);
  }
  return new Map([...alignment.figures].filter(([key]) => !secrets.has(key)));
}

/** What stands behind the children that have data; where a rate counts, the amount of it too. */
function secretsBehind(
  alignment: Alignment,
  ref: NodeRef,
  secrets: ReadonlyMap<string, Secrets>,
): Secrets {
  const behind = new Set<string>();
  for (const { node, value, progress, volumeNode } of alignment.countedChildren(ref)) {
    if (value === null && progress === null) continue;
    for (const part of [node, volumeNode]) {
      for (const each of (part && secrets.get(nodeKey(part.ref))) ?? []) behind.add(each);
    }
  }
  return behind;
}

/** Whether a figure is known by itself; one that is rolled up is known with its children. */
function isMeasured(alignment: Alignment, ref: NodeRef): boolean {
  const figure = alignment.figureOf(ref);
  return figure !== undefined && (figure.own !== null || figure.rolled === null);
}

/** Every node with all of its children before it: by height above the ground, then by key. */
function fromTheGround(alignment: Alignment): readonly NodeRef[] {
  const height = new Map<string, number>();
  const heightOf = (ref: NodeRef) => height.get(nodeKey(ref)) ?? 0;
  const refs = alignment.childrenFirst();
  for (const ref of refs) {
    const parts = alignment
      .countedChildren(ref)
      .flatMap(({ node, volumeNode }) => [node, volumeNode ?? node]);
    const highest = parts.reduce((most, part) => Math.max(most, heightOf(part.ref)), -1);
    height.set(nodeKey(ref), highest + 1);
  }
  return [...refs].sort((a, b) => heightOf(a) - heightOf(b) || (nodeKey(a) < nodeKey(b) ? -1 : 1));
}
