import { isClose, type NodeRef, nodeKey } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { reach } from '../graph/reach.ts';
import type { Family } from './family.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Amounts that reach a sum more than once: by two ways whose shares make more than the whole, by
 * shares that are given away twice, or as two rates of the same volume under one common rate (a
 * co-owned rate beside the owner's own).
 */
export function doubleCounting(alignment: Alignment, family: Family): readonly Finding[] {
  const several = alignment.nodes
    .map(({ ref }) => ref)
    .filter((ref) => sumLinksUp(alignment, ref).length > 1);
  return [
    ...overAllocated(alignment, several),
    ...countedTwice(alignment, several),
    ...volumesTwice(alignment, family),
  ];
}

function overAllocated(alignment: Alignment, several: readonly NodeRef[]): readonly Finding[] {
  return several.flatMap((ref) => {
    const given = sumLinksUp(alignment, ref);
    const total = given.reduce((sum, link) => sum + link.share, 0);
    if (total <= 1 || isClose(total, 1)) return [];
    const related = given.map((link) => link.parent);
    return [finding('alignment/over_allocated', ref, { related, params: { total } })];
  });
}

/** Follows each amount up through sums, children before parents; where ways meet, parts add up. */
function countedTwice(alignment: Alignment, several: readonly NodeRef[]): readonly Finding[] {
  if (several.length === 0) return [];
  const order = new Map(alignment.childrenFirst().map((ref, index) => [nodeKey(ref), index]));
  const rankOf = (ref: NodeRef) => order.get(nodeKey(ref)) ?? 0;
  return several.flatMap((ref) => {
    const above = reach([ref], (each) => sumLinksUp(alignment, each).map((link) => link.parent));
    const parts = new Map([[nodeKey(ref), 1]]);
    for (const node of [ref, ...[...above].sort((a, b) => rankOf(a) - rankOf(b))]) {
      const part = parts.get(nodeKey(node)) ?? 0;
      for (const { parent, share } of sumLinksUp(alignment, node))
        parts.set(nodeKey(parent), (parts.get(nodeKey(parent)) ?? 0) + part * share);
    }
    return above.flatMap((node) => {
      const times = parts.get(nodeKey(node)) ?? 0;
      if (times <= 1 || isClose(times, 1)) return [];
      return [finding('alignment/double_counted', node, { related: [ref], params: { times } })];
    });
  });
}

function volumesTwice(alignment: Alignment, family: Family): readonly Finding[] {
  return alignment.nodes
    .filter(({ rollUp }) => rollUp?.method === 'ratio')
    .flatMap((parent) => {
      const byVolume = new Map<string, NodeRef[]>();
      for (const { node } of family(parent)) {
        if (node.rateOf === null) continue;
        byVolume.set(node.rateOf, [...(byVolume.get(node.rateOf) ?? []), node.ref]);
      }
      return [...byVolume]
        .filter(([, rates]) => rates.length > 1)
        .map(([volume, related]) =>
          finding('alignment/volume_counted_twice', parent.ref, { related, params: { volume } }),
        );
    });
}

function sumLinksUp(alignment: Alignment, ref: NodeRef) {
  return alignment
    .linksUp(ref)
    .filter(
      ({ kind, sign, weight, parent }) =>
        kind === 'contributes' &&
        sign === 'helps' &&
        weight > 0 &&
        alignment.nodeOf(parent)?.rollUp?.method === 'sum',
    );
}
