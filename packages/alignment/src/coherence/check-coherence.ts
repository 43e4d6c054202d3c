import type { PlanInput, Result } from '@kpikit/core';
import type { Alignment } from '../graph/alignment.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import type { PlanNodeInput } from '../graph/plan-parts.ts';
import { checkNode, type TargetCheck } from './check-target.ts';
import { doubleCounting } from './double-counting.ts';
import { type Family, familyOf } from './family.ts';
import { byFinding, type Finding } from './finding.ts';
import { looseEnds } from './loose-ends.ts';
import { mismatches } from './mismatches.ts';
import { type MixCheck, mixOf } from './mix-of.ts';
import { overload } from './overload.ts';
import { targetFindings } from './target-findings.ts';

export interface CoherenceOptions {
  /** Whether draft and proposed nodes count, so that a plan is checked before it starts; they do. */
  readonly drafts?: boolean;
  /** KPIs that one person can carry; 7 by default. */
  readonly mostKpis?: number;
  /** Leaves up to which a target is checked against them all at once; 1,000 by default. */
  readonly mostLeaves?: number;
}

/** Whether the plan adds up, and what is worth a look. */
export interface Coherence {
  /** No target is short. */
  readonly addsUp: boolean;
  /** By node; against the children first, then against the leaves where those differ. */
  readonly checks: readonly TargetCheck[];
  readonly mixes: readonly MixCheck[];
  /** By node, then code. */
  readonly findings: readonly Finding[];
}

/**
 * Do the plans add up (B3.6)? Assumes that every child lands exactly on its target and asks whether
 * the parent's target follows through its roll-up; then what is counted twice, what does not fit,
 * what hangs loose and who carries too much. Refused where `createAlignment` is.
 */
export function checkCoherence(plan: PlanInput, options: CoherenceOptions = {}): Result<Coherence> {
  const { drafts = true } = options;
  const alignment = createAlignment({ ...plan, measurements: [] }, { drafts });
  return alignment.issues ? alignment : { value: coherenceOf(alignment.value, options) };
}

/** The same of an opened plan, which counts drafts or not as it was opened. */
export function coherenceOf(
  alignment: Alignment,
  { mostKpis = 7, mostLeaves = 1_000 }: CoherenceOptions = {},
): Coherence {
  const family = familyOf(alignment);
  const checks = alignment.nodes.flatMap((node) => checksOf(family, node, mostLeaves));
  const mixes = alignment.nodes.flatMap((node) => {
    const mix = mixOf(family, node);
    return mix ? [{ node: node.ref, mix }] : [];
  });
  const findings = [
    ...targetFindings(checks, mixes),
    ...doubleCounting(alignment, family),
    ...mismatches(alignment, family),
    ...looseEnds(alignment),
    ...overload(alignment, mostKpis),
  ];
  return {
    addsUp: checks.every(({ verdict }) => verdict !== 'short'),
    checks,
    mixes,
    findings: findings.sort(byFinding),
  };
}

function checksOf(family: Family, node: PlanNodeInput, mostLeaves: number): readonly TargetCheck[] {
  const children = checkNode(family, node, 'children');
  if (!children) return [];
  const isDeeper = family(node).some((child) => family(child.node).length > 0);
  const leaves = isDeeper ? checkNode(family, node, 'leaves', mostLeaves) : null;
  const isSame = leaves?.from.every((ref, at) => ref === children.from[at]);
  return leaves && !isSame ? [children, leaves] : [children];
}
