import type { PlanInput, Result } from '@kpikit/core';
import { compareRefs } from '../graph/compare-refs.ts';
import type { Family } from '../graph/family.ts';
import type { PlanMap } from '../graph/plan-map.ts';
import { planMapOf } from '../graph/plan-map-of.ts';
import { soundNetwork } from '../graph/sound-network.ts';
import { checkFamily, type TargetCheck } from './check-target.ts';
import { doubleCounting } from './double-counting.ts';
import { type Finding, inOrder } from './finding.ts';
import { looseEnds } from './loose-ends.ts';
import { Makeup } from './makeup.ts';
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
  const network = soundNetwork(plan, options.drafts ?? true);
  return network.issues ? network : { value: coherenceOf(planMapOf(network.value), options) };
}

/** The same of an opened plan, which counts drafts or not as it was opened. */
export function coherenceOf(
  map: PlanMap,
  { mostKpis = 7, mostLeaves = 1_000 }: CoherenceOptions = {},
): Coherence {
  const families = map.families();
  const makeup = new Makeup();
  const checks = families
    .flatMap((family) => checksOf(makeup, family, mostLeaves))
    .sort((a, b) => compareRefs(a.node, b.node));
  const mixes = families
    .flatMap((family) => mixOf(family) ?? [])
    .sort((a, b) => compareRefs(a.node, b.node));
  const findings = [
    ...targetFindings(checks, mixes),
    ...doubleCounting(families),
    ...mismatches(families),
    ...looseEnds(map),
    ...overload(map, mostKpis),
  ];
  return {
    addsUp: checks.every(({ verdict }) => verdict !== 'short'),
    checks,
    mixes,
    findings: inOrder(findings),
  };
}

function checksOf(makeup: Makeup, family: Family, mostLeaves: number): readonly TargetCheck[] {
  const children = checkFamily(makeup, family, 'children');
  if (!children) return [];
  const isDeeper = family.members.some((member) => member.family.members.length > 0);
  const leaves = isDeeper ? checkFamily(makeup, family, 'leaves', mostLeaves) : null;
  const isSame = leaves?.from.every((ref, at) => ref === children.from[at]);
  return leaves && !isSame ? [children, leaves] : [children];
}
