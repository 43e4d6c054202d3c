import { type Issue, type IssueParams, issue, type NodeRef, nodeKey } from '@kpikit/core';

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
  return { ...issue(code, { path, params: named }), weight, node, related };
}

/** By node, then code, then the nodes that take part. */
export function byFinding(a: Finding, b: Finding): number {
  const key = (each: Finding) =>
    [each.node ? nodeKey(each.node) : '', each.code, ...each.related.map(nodeKey)].join('\u0000');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
