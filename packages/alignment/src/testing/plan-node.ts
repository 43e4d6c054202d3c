import { blankNode, type NodeRef, type PlanInput } from '@kpikit/core';

/** A node as a plan holds it. */
export type PlanNodeParts = PlanInput['nodes'][number];
/** A link as a plan holds it. */
export type PlanLinkParts = PlanInput['links'][number];

const kinds: Readonly<Record<string, NodeRef['kind']>> = {
  goal: 'goal',
  factor: 'factor',
  csf: 'csf',
  kpi: 'kpi',
};

/** `refOf('kpi:S1')`: a ref from its key; a bare id is a KPI's. */
export function refOf(key: string): NodeRef {
  const [head = '', ...tail] = key.split(':');
  const kind = kinds[head];
  return kind && tail.length > 0 ? { kind, id: tail.join(':') } : { kind: 'kpi', id: key };
}

/** A node of a plan from what matters in a test; the rest is empty and active. */
export function planNode(
  key: string,
  parts: Partial<Omit<PlanNodeParts, 'ref'>> = {},
): PlanNodeParts {
  const ref = refOf(key);
  return { ...blankNode, ref, title: ref.id, ...parts };
}

/** A link from child to parent, by their keys: `planLink('M1', 'S1', { weight: 2 })`. */
export function planLink(
  child: string,
  parent: string,
  parts: Partial<Omit<PlanLinkParts, 'child' | 'parent'>> = {},
): PlanLinkParts {
  return {
    id: `${child}>${parent}`,
    child: refOf(child),
    parent: refOf(parent),
    kind: 'contributes',
    sign: 'helps',
    weight: 1,
    share: 1,
    seq: 0,
    ...parts,
  };
}

/** A target of at least this much, read from the latest figure. */
export function atLeast(value: number): NonNullable<PlanNodeParts['target']> {
  return { kind: 'latest', comparator: '>=', value, high: null, tolerance: null };
}

/** A target of at most this much, read from the latest figure. */
export function atMost(value: number): NonNullable<PlanNodeParts['target']> {
  return { kind: 'latest', comparator: '<=', value, high: null, tolerance: null };
}

/** How a node rolls up; `formula` also takes its expression. */
export function rolledBy(
  method: string,
  parts: Partial<NonNullable<PlanNodeParts['rollUp']>> = {},
): NonNullable<PlanNodeParts['rollUp']> {
  return { method, expression: null, over: null, missing: null, negative: null, ...parts };
}
