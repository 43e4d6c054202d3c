import type { NodeRef } from '@kpikit/core';
import type { Alignment } from './alignment.ts';
import { descendantsOf } from './descendants-of.ts';

/** How a CSF is served: by how many KPIs, directly and in all, and how much of it is measured. */
export interface CsfCoverage {
  readonly csf: NodeRef;
  readonly direct: number;
  readonly all: number;
  /** The known part of its children's progress, 0 to 1. */
  readonly coverage: number;
}

/** The coverage of every CSF (B1.5, B1.6), by key. `direct: 0` is a CSF that nobody works on. */
export function csfCoverage(alignment: Alignment): readonly CsfCoverage[] {
  return alignment.nodes
    .filter(({ ref }) => ref.kind === 'csf')
    .map(({ ref }) => ({
      csf: ref,
      direct: alignment.linksDown(ref).filter((link) => link.kind === 'contributes').length,
      all: descendantsOf(alignment, ref).filter(({ kind }) => kind === 'kpi').length,
      coverage: alignment.figureOf(ref)?.coverage ?? 0,
    }));
}
