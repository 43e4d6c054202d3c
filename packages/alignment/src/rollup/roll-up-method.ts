import type { Formula, NoValueReason, RatioReason, Result } from '@kpikit/core';
import type { PlanLink, PlanNodeInput } from '../graph/plan-parts.ts';

/**
 * Why a roll-up says nothing, or less than one would expect.
 *
 * - `no_children`: nothing below is counted. `no_data`: something below is, and none of it is known.
 * - `waiting`: the policy waits for a child without data. `own_only`: the node speaks for itself.
 * - `unit_mismatch`, `period_mismatch`: figures that cannot be added.
 * - `no_volume`: rates whose volumes are unknown or 0 have no common rate.
 * - `no_formula`, `unknown_part`: the formula is missing, cannot be read, or names no child.
 * - `no_target`: there is a value and nothing to compare it with.
 * - `unknown_method`: no method of that name was given.
 */
export type RollUpReason =
  | 'no_children'
  | 'no_data'
  | 'waiting'
  | 'own_only'
  | 'unit_mismatch'
  | 'period_mismatch'
  | 'no_volume'
  | 'no_formula'
  | 'unknown_part'
  | 'no_target'
  | 'unknown_method'
  | NoValueReason
  | RatioReason;

/** What children say about their parent. */
export interface Rolled {
  readonly value: number | null;
  /** 1 is the target. Never rounded. */
  readonly progress: number | null;
  /** The known part of what counts, 0 to 1. */
  readonly coverage: number;
  /** Where the progress may lie once everything is known; `null` where that is open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: RollUpReason | null;
}

/** The choices behind one roll-up, after the node's own and the call's. */
export interface RollUpPolicy {
  /** A child's progress counts up to here; infinite to carry all of it. */
  readonly cap: number;
  /** A child's progress counts down to here: 0, or minus infinity to keep steps back. */
  readonly floor: number;
  readonly missing: 'exclude' | 'zero' | 'last' | 'block';
  /** The node's formula over its children, read once. */
  readonly formula: Result<Formula> | null;
}

/** A child that counts. Figures are `null` where unknown. */
export interface RollUpChild {
  readonly node: PlanNodeInput;
  readonly link: PlanLink;
  readonly value: number | null;
  readonly progress: number | null;
  /** The progress within the policy's cap and floor. */
  readonly counted: number | null;
  readonly met: boolean | null;
  /**
   * How it counts without data, where the policy lets it count: with the `last` figures from before
   * its period, which then stand here, or as 0. Its coverage stays 0.
   */
  readonly standIn: 'last' | 'zero' | null;
  /** For a rate: the KPI that it is of, and the amount of it. */
  readonly volumeNode: PlanNodeInput | null;
  readonly volume: number | null;
  readonly coverage: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RollUpScene {
  readonly parent: PlanNodeInput;
  /** In link order. Supports, hindrances, weights of 0 and drafts are not among them. */
  readonly children: readonly RollUpChild[];
  readonly policy: RollUpPolicy;
}

/** A way of rolling up, as a value: the library's own and a plugin's have the same shape. */
export interface RollUpMethod {
  /** The name that a node's `rollUp.method` gives. */
  readonly id: string;
  roll(scene: RollUpScene): Rolled;
}
