import {
  type Issue,
  issue,
  limits,
  type NodeRef,
  nodeKey,
  ok,
  type PlanInput,
  type Result,
  refuse,
} from '@kpikit/core';
import type { RollUpOptions } from '../rollup/roll-up-options.ts';
import type { Alignment } from './alignment.ts';
import { circleText } from './circle-text.ts';
import type { LeftOut } from './network.ts';
import { openAlignment } from './open-alignment.ts';
import { rateCircles } from './rate-circles.ts';

/**
 * Opens a plan of plain data (B3.1). Refused, with the reasons, when a node or link comes twice, a
 * weight is no number, or links or rates run in a circle: then the issue shows the way round. A link
 * whose child or parent is not in the plan is no fault; it waits in `asleep`.
 */
export function createAlignment(plan: PlanInput, options: RollUpOptions = {}): Result<Alignment> {
  const faults = [...badWeightsOf(plan), ...rateCircles(plan.nodes).map(circleIssue)];
  if (faults.length > 0) return refuse(...faults.slice(0, limits.issues));
  const alignment = openAlignment(plan, options);
  const issues = [...alignment.twins.map(twinIssue), ...alignment.leftOut.map(issueOf)];
  return issues.length > 0 ? refuse(...issues.slice(0, limits.issues)) : ok(alignment);
}

function twinIssue(ref: NodeRef): Issue {
  return issue('alignment/node_twice', { path: ['nodes'], params: { id: nodeKey(ref) } });
}

function circleIssue(circle: readonly NodeRef[]): Issue {
  const path = ['nodes', ...circle.slice(0, 1).map(nodeKey), 'rateOf'];
  return issue('alignment/circular_rate', { path, params: { circle: circleText(circle) } });
}

function issueOf({ link, reason, circle }: LeftOut): Issue {
  const params = reason === 'circular_link' ? { circle: circleText(circle) } : { id: link.id };
  return issue(`alignment/${reason}`, { path: ['links', link.id], params });
}

/** One NaN among the weights would silence every figure above it. */
function badWeightsOf({ links }: PlanInput): readonly Issue[] {
  return links
    .filter(({ weight, share }) => !(weight >= 0 && share > 0 && Number.isFinite(weight + share)))
    .map(({ id }) => issue('alignment/bad_weight', { path: ['links', id], params: { id } }));
}
