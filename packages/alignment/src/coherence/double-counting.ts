import { isClose, type NodeRef } from '@kpikit/core';
import type { Family, Tie } from '../graph/family.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Amounts that reach a sum more than once: by two ways whose shares make more than the whole, by
 * shares that are given away twice, or as two rates of the same volume under one common rate (a
 * co-owned rate beside the owner's own).
 */
export function doubleCounting(families: readonly Family[]): readonly Finding[] {
  const several = families.filter(
    (family) => family.parents.length > 1 && sumsAbove(family).length > 1,
  );
  return [
    ...several.flatMap(overAllocated),
    ...several.flatMap(countedTwice),
    ...families.flatMap(volumesTwice),
  ];
}

function overAllocated(family: Family): readonly Finding[] {
  const given = sumsAbove(family);
  const total = given.reduce((sum, { link }) => sum + link.share, 0);
  if (total <= 1 || isClose(total, 1)) return [];
  const related = given.map(({ link }) => link.parent);
  return [finding('alignment/over_allocated', family.node.ref, { related, params: { total } })];
}

/** Follows an amount up through sums, children before parents; where ways meet, parts add up. */
function countedTwice(family: Family): readonly Finding[] {
  const parts = new Map([[family, 1]]);
  const above = inRanks(family);
  for (const each of [family, ...above]) {
    const part = parts.get(each) ?? 0;
    for (const { family: parent, link } of sumsAbove(each))
      parts.set(parent, (parts.get(parent) ?? 0) + part * link.share);
  }
  return above.flatMap((each) => {
    const times = parts.get(each) ?? 0;
    if (times <= 1 || isClose(times, 1)) return [];
    const details = { related: [family.node.ref], params: { times } };
    return [finding('alignment/double_counted', each.node.ref, details)];
  });
}

/** The sums that a node's amount reaches, children before parents. */
function inRanks(from: Family): readonly Family[] {
  const reached = new Set([from]);
  for (const family of reached)
    for (const { family: parent } of sumsAbove(family)) reached.add(parent);
  reached.delete(from);
  return [...reached].sort((a, b) => a.rank - b.rank);
}

function volumesTwice({ node, members }: Family): readonly Finding[] {
  if (node.rollUp?.method !== 'ratio') return [];
  const byVolume = new Map<string, NodeRef[]>();
  for (const { family } of members) {
    const { rateOf, ref } = family.node;
    if (rateOf !== null) byVolume.set(rateOf, [...(byVolume.get(rateOf) ?? []), ref]);
  }
  return [...byVolume]
    .filter(([, rates]) => rates.length > 1)
    .map(([volume, related]) =>
      finding('alignment/volume_counted_twice', node.ref, { related, params: { volume } }),
    );
}

function sumsAbove({ parents }: Family): readonly Tie[] {
  return parents.filter(
    ({ link: { kind, sign, weight }, family }) =>
      kind === 'contributes' &&
      sign === 'helps' &&
      weight > 0 &&
      family.node.rollUp?.method === 'sum',
  );
}
