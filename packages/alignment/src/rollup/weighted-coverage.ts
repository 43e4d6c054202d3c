import { sumOf } from '@kpikit/core';
import type { RollUpChild } from './roll-up-method.ts';

/** The known part of the children's weight. */
export function weightedCoverage(children: readonly RollUpChild[]): number {
  const all = sumOf(children.map(({ link }) => link.weight));
  const known = sumOf(
    children.map(({ progress, coverage, link }) =>
      progress === null ? 0 : link.weight * coverage,
    ),
  );
  return known / all;
}
