import { isMet, type NodeRef, nodeKey, type PlanInput, type Result } from '@kpikit/core';
import { type Coherence, coherenceOf } from '../coherence/check-coherence.ts';
import { impliedValue } from '../coherence/implied-value.ts';
import type { Alignment } from '../graph/alignment.ts';
import { ancestorsOf } from '../graph/ancestors-of.ts';
import { createAlignment } from '../graph/create-alignment.ts';
import { rowsOf } from '../graph/rows-of.ts';
import type { ProposalChangeInput } from '../model/proposal.ts';
import { planWith } from './plan-with.ts';

/** A target or the value that the targets below it come to, before and after. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

/** What a proposal means for a changed node or one above it. */
export interface PreviewedNode {
  readonly node: NodeRef;
  readonly title: string;
  /** The proposal itself changes it. */
  readonly changed: boolean;
  readonly agreed: BeforeAfter;
  /** When everybody lands exactly on target: by the children's targets, and by the people's. */
  readonly implied: BeforeAfter;
  readonly impliedByLeaves: BeforeAfter;
  readonly progress: BeforeAfter;
  /** A target that would follow from the people's; `null` when the agreed one does. */
  readonly suggested: number | null;
}

/** A proposal looked at before anybody agrees (B3.6). */
export interface ProposalPreview {
  /** Changed nodes and everything above them, from the bottom row up, each row by key. */
  readonly nodes: readonly PreviewedNode[];
  readonly before: Coherence;
  readonly after: Coherence;
  /** The plan as it would be. */
  readonly plan: PlanInput;
}

/**
 * Shows what a change set would do: for every changed node and every ancestor the agreed beside the
 * implied values, and whether the plan adds up before and after. Minh's 50 demos make 54 sign-ups of
 * the 55 agreed. Refused where `createAlignment` is.
 */
export function previewProposal(
  plan: PlanInput,
  changes: readonly ProposalChangeInput[],
): Result<ProposalPreview> {
  const changed = planWith(plan, changes);
  const before = createAlignment(plan, { drafts: true });
  if (before.issues) return before;
  const after = createAlignment(changed, { drafts: true });
  if (after.issues) return after;
  return {
    value: {
      nodes: touchedBy(after.value, changes).map(({ ref, isChanged }) =>
        previewed(before.value, after.value, ref, isChanged),
      ),
      before: coherenceOf(before.value),
      after: coherenceOf(after.value),
      plan: changed,
    },
  };
}

function touchedBy(after: Alignment, changes: readonly ProposalChangeInput[]) {
  const changed = new Map<string, NodeRef>();
  for (const change of changes) {
    const refs =
      change.type === 'weight'
        ? after.links.filter(({ id }) => id === change.linkId).map(({ parent }) => parent)
        : [{ kind: 'kpi' as const, id: change.kpiId }];
    for (const ref of refs) changed.set(nodeKey(ref), ref);
  }
  const touched = new Set(
    [...changed.values()].flatMap((ref) => [ref, ...ancestorsOf(after, ref)]).map(nodeKey),
  );
  const refs = [...rowsOf(after)]
    .reverse()
    .flatMap((row) => row.map(({ ref }) => ref))
    .filter((ref) => touched.has(nodeKey(ref)));
  return refs.map((ref) => ({ ref, isChanged: changed.has(nodeKey(ref)) }));
}

function previewed(
  before: Alignment,
  after: Alignment,
  node: NodeRef,
  changed: boolean,
): PreviewedNode {
  const both = (of: (alignment: Alignment) => number | null): BeforeAfter => ({
    before: of(before),
    after: of(after),
  });
  const target = after.nodeOf(node)?.target ?? null;
  const impliedByLeaves = both((alignment) => impliedValue(alignment, node));
  const isShort =
    target !== null && impliedByLeaves.after !== null && !isMet(impliedByLeaves.after, target);
  return {
    node,
    title: after.nodeOf(node)?.title ?? '',
    changed,
    agreed: both((alignment) => alignment.nodeOf(node)?.target?.value ?? null),
    implied: both((alignment) => impliedValue(alignment, node, 1)),
    impliedByLeaves,
    progress: both((alignment) => alignment.progressOf(node)),
    suggested: isShort ? impliedByLeaves.after : null,
  };
}
