import { type Issue, issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import type { DriverNode, DriverTree } from './driver-tree.ts';
import type { Formula } from './formula.ts';
import { partKey } from './part-key.ts';

/** A name while the tree is being built; `parts` and `feeds` are keys. */
interface Draft {
  readonly name: string;
  formula: Formula | null;
  readonly parts: string[];
  readonly feeds: string[];
}

/**
 * Joins formulas such as `Profit = Revenue − Cost` and `Revenue = Customers × Average value` into one
 * tree; a part may serve several results. Refused: a formula that defines no name, a name defined
 * twice, and definitions that come back to themselves, with the path.
 */
export function driverTreeOf(formulas: readonly Formula[]): Result<DriverTree> {
  const drafts = new Map<string, Draft>();
  const issues: Issue[] = [];
  for (const [index, formula] of formulas.entries()) {
    const trouble = define(drafts, formula, index);
    if (trouble) issues.push(trouble);
  }
  if (issues.length > 0) return refuse(...issues);

  const ordered: string[] = [];
  const done = new Set<string>();
  for (const key of drafts.keys()) {
    const circle = visit(key, drafts, done, ordered);
    if (circle) {
      const names = circle.map((each) => drafts.get(each)?.name ?? each);
      const params = { path: names.join(' → ').slice(0, 500), part: names[0] ?? '' };
      return refuse(issue('core/formula_circular', { params }));
    }
  }
  const nodes = ordered.flatMap((key) => nodeOf(drafts, key));
  return ok({
    nodes,
    goals: nodes.filter((node) => node.feeds.length === 0).map(({ name }) => name),
  });
}

function define(drafts: Map<string, Draft>, formula: Formula, index: number): Issue | null {
  if (formula.result === null) return issue('core/formula_without_result', { path: [index] });
  const result = draftOf(drafts, formula.result);
  if (result.formula) {
    return issue('core/formula_defined_twice', { path: [index], params: { part: result.name } });
  }
  result.formula = formula;
  for (const name of formula.parts) {
    draftOf(drafts, name).feeds.push(partKey(result.name));
    result.parts.push(partKey(name));
  }
  return null;
}

function draftOf(drafts: Map<string, Draft>, name: string): Draft {
  const key = partKey(name);
  let draft = drafts.get(key);
  if (!draft) {
    draft = { name, formula: null, parts: [], feeds: [] };
    drafts.set(key, draft);
  }
  return draft;
}

/** Adds a name after its parts, without recursion; the path of a circle when it meets one. */
function visit(
  start: string,
  drafts: ReadonlyMap<string, Draft>,
  done: Set<string>,
  ordered: string[],
): readonly string[] | null {
  const path: { key: string; next: number }[] = [{ key: start, next: 0 }];
  const onPath = new Set([start]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const part = drafts.get(top.key)?.parts[top.next++];
    if (done.has(top.key) || part === undefined) {
      path.pop();
      onPath.delete(top.key);
      if (!done.has(top.key)) ordered.push(top.key);
      done.add(top.key);
    } else if (onPath.has(part)) {
      const keys = path.map(({ key }) => key);
      return [...keys.slice(keys.indexOf(part)), part];
    } else if (!done.has(part)) {
      path.push({ key: part, next: 0 });
      onPath.add(part);
    }
  }
  return null;
}

function nodeOf(drafts: ReadonlyMap<string, Draft>, key: string): DriverNode[] {
  const draft = drafts.get(key);
  if (!draft) return [];
  const nameOf = (each: string) => drafts.get(each)?.name ?? each;
  const isNamed =
    draft.feeds.length > 0 &&
    draft.feeds.every((each) => drafts.get(each)?.formula?.relation === 'qualitative');
  return [
    {
      name: draft.name,
      kind: draft.formula?.relation ?? (isNamed ? 'named' : 'part'),
      parts: draft.parts.map(nameOf),
      feeds: draft.feeds.map(nameOf),
      formula: draft.formula,
    },
  ];
}
