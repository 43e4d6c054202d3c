import { type Finding, finding } from '../coherence/finding.ts';
import type { Alignment } from '../graph/alignment.ts';
import type { PlanLink } from '../graph/plan-parts.ts';

/** What a company is like now; each point speaks for one way (B3.7). */
export interface Situation {
  /** These speak for contribute first. */
  readonly clearHierarchy?: boolean;
  readonly needsUnity?: boolean;
  readonly shortTermFocus?: boolean;
  /** These speak for collaborate first. */
  readonly flat?: boolean;
  readonly growing?: boolean;
  readonly innovative?: boolean;
  readonly crossFunctional?: boolean;
}

export interface AlignmentMix {
  /** Links by which KPIs serve what stands above them. */
  readonly contribute: number;
  /** Links of support, links to another unit's KPI, and KPIs owned together. */
  readonly collaborate: number;
  /** The part of collaboration in both, 0 to 1; `null` without either. */
  readonly collaborateShare: number | null;
  /** What the situation asks to put first; both are needed in any case. */
  readonly advice: 'contribute_first' | 'collaborate_first' | 'both';
  /** Whether the plan leans the way that the situation asks for; where both are asked for, has both. */
  readonly isFitting: boolean;
  /** What to have more of, where it does not fit. */
  readonly findings: readonly Finding[];
}

/** Collaboration that makes a quarter of all ties is as much as most plans of departments have. */
const balanced = 0.25;

/** How much of a plan is contribution and how much collaboration, and which to put first (B3.7). */
export function alignmentMix(alignment: Alignment, situation: Situation = {}): AlignmentMix {
  const isAcross = ({ child, parent }: PlanLink) => {
    const [from, to] = [alignment.nodeOf(child), alignment.nodeOf(parent)];
    if (!from?.orgUnitId || !to?.orgUnitId || to.level === 'company') return false;
    return from.orgUnitId !== to.orgUnitId;
  };
  const ties = alignment.links.filter(({ child }) => child.kind === 'kpi');
  const across = ties.filter((link) => link.kind === 'supports' || isAcross(link)).length;
  const shared = alignment.nodes.filter(({ owners }) => owners.length > 1).length;
  const contribute = ties.length - across;
  const collaborate = across + shared;
  const all = contribute + collaborate;
  const collaborateShare = all === 0 ? null : collaborate / all;
  const advice = adviceFor(situation);
  const percent = Math.round((collaborateShare ?? 0) * 100);
  const more = all === 0 ? null : wanting(advice, { contribute, collaborate });
  return {
    contribute,
    collaborate,
    collaborateShare,
    advice,
    isFitting: more === null,
    findings: more ? [finding(more, null, { weight: 'notice', params: { percent } })] : [],
  };
}

/** What a plan with these ties should have more of; `null` where it leans as advised. */
function wanting(
  advice: AlignmentMix['advice'],
  { contribute, collaborate }: Pick<AlignmentMix, 'contribute' | 'collaborate'>,
): 'alignment/contribute_more' | 'alignment/collaborate_more' | null {
  const leansTogether = collaborate / (contribute + collaborate) >= balanced;
  const lacksTogether = advice === 'both' ? collaborate === 0 : !leansTogether;
  const lacksApart = advice === 'both' ? contribute === 0 : leansTogether;
  if (advice !== 'contribute_first' && lacksTogether) return 'alignment/collaborate_more';
  return advice !== 'collaborate_first' && lacksApart ? 'alignment/contribute_more' : null;
}

function adviceFor(situation: Situation): AlignmentMix['advice'] {
  const { clearHierarchy, needsUnity, shortTermFocus } = situation;
  const { flat, growing, innovative, crossFunctional } = situation;
  const apart = [clearHierarchy, needsUnity, shortTermFocus].filter(Boolean).length / 3;
  const together = [flat, growing, innovative, crossFunctional].filter(Boolean).length / 4;
  if (apart === together) return 'both';
  return apart > together ? 'contribute_first' : 'collaborate_first';
}
