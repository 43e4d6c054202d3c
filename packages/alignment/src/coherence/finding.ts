import { type Issue, type IssueParams, type NodeRef, nodeKey } from '@kpikit/core';

/** Something worth a look in a plan: an ordinary value, never a refusal. `explain` puts it in words. */
export interface Finding extends Issue {
  readonly weight: 'warning' | 'notice';
  readonly node: NodeRef | null;
  /** Other nodes that take part in it. */
  readonly related: readonly NodeRef[];
}

export interface FindingDetails {
  readonly weight?: Finding['weight'];
  readonly related?: readonly NodeRef[];
  readonly params?: IssueParams;
}

/** Makes a finding about a node, or about the plan as a whole. */
export function finding(
  code: string,
  node: NodeRef | null,
  { weight = 'warning', related = [], params = {} }: FindingDetails = {},
): Finding {
  const path = node ? [nodeKey(node)] : [];
  const named = node ? { node: node.id, ...params } : params;
  // Not spread from `issue()`: engines give each object that is made so a shape of its own.
  return { code, message: code, path, params: named, weight, node, related };
}

/** By node, then code, then the nodes that take part. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((each) => ({ each, key: keyOf(each) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ each }) => each);
}

function keyOf({ node, code, related }: Finding): string {
  return [node ? nodeKey(node) : '', code, ...related.map(nodeKey)].join('\u0000');
}
