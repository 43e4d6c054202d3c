// Coherence
export {
  type Coherence,
  type CoherenceOptions,
  checkCoherence,
  coherenceOf,
  type MixCheck,
} from './coherence/check-coherence.ts';
export { checkTarget, type TargetCheck, type Verdict } from './coherence/check-target.ts';
export type { Finding } from './coherence/finding.ts';
export { impliedValue } from './coherence/implied-value.ts';
export type { MixCondition } from './coherence/mix-of.ts';
export type { Repair } from './coherence/repairs-of.ts';
// Graph: the map
export type { Alignment } from './graph/alignment.ts';
export { ancestorsOf } from './graph/ancestors-of.ts';
export { byLevel, type Floor, floorOf, floors } from './graph/by-level.ts';
export { byOwner } from './graph/by-owner.ts';
export { childrenOf } from './graph/children-of.ts';
export { createAlignment } from './graph/create-alignment.ts';
export { type CsfCoverage, csfCoverage } from './graph/csf-coverage.ts';
export { descendantsOf } from './graph/descendants-of.ts';
export { levelSkipsOf } from './graph/level-skips-of.ts';
export type { LeftOut } from './graph/network.ts';
export { orphansOf } from './graph/orphans-of.ts';
export { parentsOf } from './graph/parents-of.ts';
export { pathToGoal } from './graph/path-to-goal.ts';
export type { PlanLink, PlanNodeInput, PlanReading } from './graph/plan-parts.ts';
export { silosOf } from './graph/silos-of.ts';
export { subtreeOf } from './graph/subtree-of.ts';
// Roll-up
export {
  type CountedReason,
  explainRollUp,
  type RollUpPart,
  type RollUpStep,
} from './rollup/explain-roll-up.ts';
export type { OwnFigure } from './rollup/own-figures.ts';
export { rollUp } from './rollup/roll-up.ts';
export type {
  Rolled,
  RollUpChild,
  RollUpMethod,
  RollUpPolicy,
  RollUpReason,
  RollUpScene,
} from './rollup/roll-up-method.ts';
export type { ActualInput, RollUpOptions } from './rollup/roll-up-options.ts';
export type { RolledNode } from './rollup/rolled-node.ts';
export { rolledValue } from './rollup/rolled-value.ts';
