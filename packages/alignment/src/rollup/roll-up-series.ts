import { type NodeRef, nodeKey, ok, type PlanInput, type Result } from '@kpikit/core';
import { createAlignment } from '../graph/create-alignment.ts';
import { openAlignment } from '../graph/open-alignment.ts';
import type { RollUpOptions } from './roll-up-options.ts';
import type { RolledNode } from './rolled-node.ts';

/** A node's figures as they stood at a moment. */
export interface SeriesPoint extends Omit<RolledNode, 'ref'> {
  readonly at: string;
}

/**
 * The figures of some nodes over time, by key: at each moment, an instant or a date including all of
 * it, everything below is rolled up from the readings known by then. Targets, weights and links are
 * those of the plan, so that a line bends where work did and not where the plan was changed. Points
 * come in the order of the moments; a node that is not in the plan has no line. Each moment costs a
 * roll-up. Refused where `createAlignment` is.
 */
export function rollUpSeries(
  plan: PlanInput,
  refs: readonly NodeRef[],
  moments: readonly string[],
  options: Omit<RollUpOptions, 'at'> = {},
): Result<ReadonlyMap<string, readonly SeriesPoint[]>> {
  const { issues } = createAlignment({ ...plan, measurements: [] }, options);
  if (issues) return { issues };
  const lines = new Map<string, SeriesPoint[]>();
  for (const at of moments) {
    const alignment = openAlignment(plan, { ...options, at });
    for (const ref of refs) {
      const figure = alignment.figureOf(ref);
      if (!figure) continue;
      const { ref: _, ...point } = figure;
      const line = lines.get(nodeKey(ref)) ?? [];
      lines.set(nodeKey(ref), [...line, { at, ...point }]);
    }
  }
  return ok(lines);
}
