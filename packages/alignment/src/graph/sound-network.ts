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
import { circleText } from './circle-text.ts';
import { type LeftOut, Network } from './network.ts';
import { rateCircles } from './rate-circles.ts';

/** The network of a plan of plain data; refused, with the reasons, when not all of it can be drawn. */
export function soundNetwork({ nodes, links }: PlanInput, drafts: boolean): Result<Network> {
  const faults = [...badWeightsOf(links), ...rateCircles(nodes).map(circleIssue)];
  if (faults.length > 0) return refuse(...faults.slice(0, limits.issues));
  const network = new Network(nodes, links, { drafts });
  const issues = [...network.twins.map(twinIssue), ...network.leftOut.map(issueOf)];
  return issues.length > 0 ? refuse(...issues.slice(0, limits.issues)) : ok(network);
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
function badWeightsOf(links: PlanInput['links']): readonly Issue[] {
  return links
    .filter(({ weight, share }) => !(weight >= 0 && share > 0 && Number.isFinite(weight + share)))
    .map(({ id }) => issue('alignment/bad_weight', { path: ['links', id], params: { id } }));
}
