import { type Issue, issue, nodeKey, ok, type PlanInput, type Result, refuse } from '@kpikit/core';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';
import type { Alignment } from './alignment.ts';
import { circleText } from './circle-text.ts';
import type { LeftOut } from './network.ts';
import { openAlignment } from './open-alignment.ts';

/**
 * Opens a plan of plain data (B3.1). Refused, with all the reasons, when a node or link comes twice,
 * a weight is no number, or links run in a circle: then the issue shows the way round. A link whose
 * child or parent is not in the plan is no fault; it waits in `asleep`.
 */
export function createAlignment(plan: PlanInput, options: RollUpOptions = {}): Result<Alignment> {
  const issues = [...twinsOf(plan), ...badNumbersOf(plan)];
  if (issues.length > 0) return refuse(...issues);
  const alignment = openAlignment(plan, options);
  if (alignment.leftOut.length === 0) return ok(alignment);
  return refuse(...alignment.leftOut.slice(0, 100).map(issueOf));
}

function issueOf({ link, reason, circle }: LeftOut): Issue {
  const params = reason === 'circular_link' ? { circle: circleText(circle) } : { id: link.id };
  return issue(`alignment/${reason}`, { path: ['links', link.id], params });
}

function twinsOf({ nodes, links }: PlanInput): readonly Issue[] {
  const twins = (keys: readonly string[], list: string, code: string) =>
    new Set(keys).size === keys.length
      ? []
      : [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((id) =>
          issue(code, { path: [list], params: { id } }),
        );
  const ids = links.map((link) => link.id);
  return [
    ...twins(
      nodes.map((node) => nodeKey(node.ref)),
      'nodes',
      'alignment/node_twice',
    ),
    ...twins(ids, 'links', 'alignment/link_twice'),
  ];
}

/** One NaN among the weights would silence every figure above it. */
function badNumbersOf({ links }: PlanInput): readonly Issue[] {
  return links
    .filter(({ weight, share }) => !(weight >= 0 && share > 0 && Number.isFinite(weight + share)))
    .map(({ id }) => issue('alignment/bad_weight', { path: ['links', id], params: { id } }));
}
