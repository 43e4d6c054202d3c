import { type PlanMeasurement, type PlanNode, planOf, progressOf } from '@kpikit/core';
import type * as z from 'zod';
import type { CountedInput } from './counted-input.ts';
import { justBefore, type Scene } from './scene.ts';

type Reading = z.infer<typeof PlanMeasurement>;

/**
 * What each KPI gained in the window, as a part of its way from start to target (at most all of
 * it). A subject's score is the average over its KPIs, so that having many is no head start.
 */
export function countKpiProgress(scene: Scene): readonly CountedInput[] {
  const { nodes, measurements } = planOf(scene.state);
  const gains = nodes
    .filter(({ ref, status }) => ref.kind === 'kpi' && status === 'active')
    .flatMap((node) => {
      const readings = measurements.filter(({ kpiId }) => kpiId === node.ref.id);
      const gain = gainOf(node, readings, scene);
      return subjectsOf(node, scene).map((subjectId) => ({ node, subjectId, gain }));
    });
  return gains.flatMap(({ node, subjectId, gain }) => {
    const own = gains.filter((each) => each.subjectId === subjectId).length;
    return gain === 0 ? [] : [{ ref: `kpi:${node.ref.id}`, subjectId, amount: gain / own }];
  });
}

function gainOf(node: PlanNode, readings: readonly Reading[], { window, at }: Scene): number {
  const before = progressOf(node, readings, justBefore(window.fromAt)).capped ?? 0;
  const now = progressOf(node, readings, at).capped ?? before;
  return now - before;
}

function subjectsOf({ owners, orgUnitId }: PlanNode, scene: Scene): readonly string[] {
  if (scene.contest.subject === 'person') return owners.map(({ personId }) => personId);
  const units = owners.flatMap(({ personId }) => scene.subjectOf(personId, scene.at) ?? []);
  return [...new Set(orgUnitId === null ? units : [orgUnitId, ...units])];
}
