import { issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import type { DriverTree } from './driver-tree.ts';
import type { Formula, Step } from './formula.ts';
import { partKey } from './part-key.ts';

/**
 * One result of a driver tree as a single formula of the parts that are measured: what `evaluate`,
 * `sensitivityOf`, `solveFor` and `attributeChange` take. A part shared by several formulas is
 * computed once. Positions refer to `source`, the formulas one below the other.
 */
export function formulaOf(tree: DriverTree, result: string): Result<Formula> {
  const wanted = partKey(result);
  const byKey = new Map(tree.nodes.map((node) => [partKey(node.name), node]));
  const goal = byKey.get(wanted);
  if (!goal?.formula) {
    return refuse(issue('core/formula_not_defined', { params: { part: result.slice(0, 80) } }));
  }
  if (goal.kind === 'qualitative') return ok(goal.formula);

  const parts: string[] = [];
  const steps: Step[] = [];
  const resultStep = new Map<string, number>();
  let source = '';
  for (const node of tree.nodes.filter(neededFor(tree, wanted))) {
    const key = partKey(node.name);
    if (node.kind !== 'computed' || !node.formula) {
      resultStep.set(
        key,
        steps.push({ op: 'part', part: parts.push(node.name) - 1, at: source.length }) - 1,
      );
      continue;
    }
    const moved: number[] = [];
    for (const step of node.formula.steps) moved.push(place(step, node.formula, moved));
    resultStep.set(key, moved.at(-1) ?? 0);
    source += `${node.formula.source}\n`;
  }
  return ok({ source: source.trimEnd(), result: goal.name, relation: 'computed', parts, steps });

  /** Where a step of one formula stands in the joined one. */
  function place(step: Step, formula: Formula, moved: readonly number[]): number {
    const at = source.length + step.at;
    if (step.op === 'part') return resultStep.get(partKey(formula.parts[step.part] ?? '')) ?? 0;
    if (step.op === 'number') return steps.push({ ...step, at }) - 1;
    const [left, right] = [moved[step.left] ?? 0, moved[step.right] ?? 0];
    return steps.push({ ...step, left, right, at }) - 1;
  }
}

/** Whether a node has to be computed for a result; what qualitative results are made of has not. */
function neededFor(tree: DriverTree, result: string) {
  const needed = new Set([result]);
  for (const node of tree.nodes.toReversed()) {
    if (node.kind !== 'computed' || !needed.has(partKey(node.name))) continue;
    for (const part of node.parts) needed.add(partKey(part));
  }
  return (node: DriverTree['nodes'][number]) => needed.has(partKey(node.name));
}
