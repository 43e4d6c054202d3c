// The module
export { alignment, alignmentWith } from './module.ts';

// Analysis
export { type AlignmentMix, alignmentMix, type Situation } from './analysis/alignment-mix.ts';
export { type Attributed, type Attribution, attribute } from './analysis/attribute.ts';
export { type Conflict, conflictsOf } from './analysis/conflicts-of.ts';
export { type CriticalStep, criticalPath } from './analysis/critical-path.ts';
export { type Impact, impactOf } from './analysis/impact-of.ts';
export { type Trial, whatIf } from './analysis/what-if.ts';

// Graph: the map
export type { Alignment, LiveAlignment, ProgressMove } from './graph/alignment.ts';
export { ancestorsOf } from './graph/ancestors-of.ts';
export { byLevel, type Floor, floorOf, floors } from './graph/by-level.ts';
export { byOwner } from './graph/by-owner.ts';
export { childrenOf } from './graph/children-of.ts';
export { createAlignment } from './graph/create-alignment.ts';
export { type CsfCoverage, csfCoverage } from './graph/csf-coverage.ts';
export { descendantsOf } from './graph/descendants-of.ts';
export type { Family, Member, Tie } from './graph/family.ts';
export { levelSkipsOf } from './graph/level-skips-of.ts';
export type { LeftOut } from './graph/network.ts';
export { orphansOf } from './graph/orphans-of.ts';
export { parentsOf } from './graph/parents-of.ts';
export { pathToGoal } from './graph/path-to-goal.ts';
export type { PlanMap } from './graph/plan-map.ts';
export type { PlanLink, PlanNodeInput, PlanReading } from './graph/plan-parts.ts';
export { rowsOf } from './graph/rows-of.ts';
export { silosOf } from './graph/silos-of.ts';
export { subtreeOf } from './graph/subtree-of.ts';

// Roll-up
export { type ConcealOptions, concealFigures } from './rollup/conceal-figures.ts';
export {
  type CountedReason,
  explainRollUp,
  type RollUpPart,
  type RollUpStep,
} from './rollup/explain-roll-up.ts';
export type { OwnFigure } from './rollup/own-figures.ts';
export { rollUp } from './rollup/roll-up.ts';
export { rollUpSeries, type SeriesPoint } from './rollup/roll-up-series.ts';
export type {
  Rolled,
  RollUpChild,
  RollUpMethod,
  RollUpPolicy,
  RollUpReason,
  RollUpScene,
} from './rollup/roll-up-method.ts';
export type { ActualInput, RollUpOptions } from './rollup/roll-up-options.ts';
export { type NodeStatus, rollUpStatus, type StatusOptions } from './rollup/roll-up-status.ts';
export type { RolledNode } from './rollup/rolled-node.ts';
export { rolledValue } from './rollup/rolled-value.ts';

// Coherence
export {
  type Coherence,
  type CoherenceOptions,
  checkCoherence,
  coherenceOf,
} from './coherence/check-coherence.ts';
export { checkTarget, type TargetCheck, type Verdict } from './coherence/check-target.ts';
export type { Finding } from './coherence/finding.ts';
export { impliedValue } from './coherence/implied-value.ts';
export type { MixCheck, MixCondition } from './coherence/mix-of.ts';
export type { Repair } from './coherence/repairs-of.ts';

// Collaborate: commands
export { answerInvitation } from './commands/answer-invitation.ts';
export { answerProposal } from './commands/answer-proposal.ts';
export { approveInvitation } from './commands/approve-invitation.ts';
export { closeOvertaken } from './commands/close-overtaken.ts';
export { commentOnKpi } from './commands/comment-on-kpi.ts';
export { counterInvitation } from './commands/counter-invitation.ts';
export { counterProposal } from './commands/counter-proposal.ts';
export { expireInvitations } from './commands/expire-invitations.ts';
export { inviteCoOwner } from './commands/invite-co-owner.ts';
export { leaveCoOwnership } from './commands/leave-co-ownership.ts';
export { proposeChanges } from './commands/propose-changes.ts';
export { requestCooperation } from './commands/request-cooperation.ts';
export { undoProposal } from './commands/undo-proposal.ts';
export { withdrawInvitation } from './commands/withdraw-invitation.ts';
export { withdrawProposal } from './commands/withdraw-proposal.ts';

// Collaborate: questions
export { type Credit, creditOf } from './collaborate/credit-of.ts';
export { isOvertaken } from './collaborate/is-overtaken.ts';
export { managerApproval } from './collaborate/manager-approval.ts';
export { planWith } from './collaborate/plan-with.ts';
export {
  type BeforeAfter,
  type PreviewedNode,
  type ProposalPreview,
  previewProposal,
} from './collaborate/preview-proposal.ts';
export { type PartnerSuggestion, suggestPartners } from './collaborate/suggest-partners.ts';
export { threadOf } from './collaborate/thread-of.ts';
export { waitingFor } from './collaborate/waiting-for.ts';

// Events
export { coOwnershipAccepted } from './events/co-ownership-accepted.ts';
export { coOwnershipLeft } from './events/co-ownership-left.ts';
export { cooperationAccepted } from './events/cooperation-accepted.ts';
export { invitationAnswered } from './events/invitation-answered.ts';
export { invitationApproved } from './events/invitation-approved.ts';
export { invitationClosed } from './events/invitation-closed.ts';
export { invitationCountered } from './events/invitation-countered.ts';
export { invitationSent } from './events/invitation-sent.ts';
export { kpiCommented } from './events/kpi-commented.ts';
export { progressChanged } from './events/progress-changed.ts';
export { proposalApplied } from './events/proposal-applied.ts';
export { proposalConsented } from './events/proposal-consented.ts';
export { proposalEnded } from './events/proposal-ended.ts';
export { proposalMade } from './events/proposal-made.ts';

// Export: pictures
export {
  type LayoutOptions,
  layoutMap,
  type MapLayout,
  type PlacedLink,
  type PlacedNode,
} from './export/layout-map.ts';
export { type MermaidChart, type MermaidOptions, toMermaid } from './export/to-mermaid.ts';
export { type ReactFlowMap, toReactFlow } from './export/to-react-flow.ts';
export { type SvgOptions, toSvg } from './export/to-svg.ts';

// Model: nouns, tables, the view
export { alignmentMap, type MapOptions } from './model/alignment-map.ts';
export { Comment } from './model/comment.ts';
export { CommentId, InvitationId, ProposalId } from './model/ids.ts';
export { Invitation, InvitationStatus } from './model/invitation.ts';
export { KpiTerms } from './model/kpi-terms.ts';
export {
  Proposal,
  ProposalChange,
  type ProposalChangeInput,
  ProposalStatus,
} from './model/proposal.ts';
export { comments, invitations, proposals } from './model/tables.ts';
// Policy
export { alignmentRules } from './policy/alignment-rules.ts';
