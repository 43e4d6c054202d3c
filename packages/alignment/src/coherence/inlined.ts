import type { Formula, Step } from '@kpikit/core';

/** Writes a formula's steps behind others, its parts standing at given steps. Returns the last. */
export function inlined(formula: Formula, partAt: readonly number[], steps: Step[]): number {
  const moved: number[] = [];
  for (const step of formula.steps) {
    const at = (index: number) => moved[index] ?? 0;
    if (step.op === 'part') moved.push(partAt[step.part] ?? 0);
    else if (step.op === 'number') moved.push(steps.push(step) - 1);
    else moved.push(steps.push({ ...step, left: at(step.left), right: at(step.right) }) - 1);
  }
  return moved.at(-1) ?? 0;
}
