import type { Period } from '../time/period.ts';
import type { ZonedPeriod } from '../time/zoned-period.ts';
import type { Comparator, TargetKind } from './target.ts';

/** A target as a function reads it: a core `Target`, or a host's own object. */
export interface TargetInput {
  readonly kind: TargetKind;
  readonly comparator: Comparator;
  readonly value: number;
  readonly high?: number | null;
  readonly tolerance?: number | null;
}

/** All that a measure needs of a KPI: a core `Kpi`, a plan's node or a host's own row fits. */
export interface Measurable {
  readonly target: TargetInput | null;
  readonly baseline?: number | null;
  /**
   * Readings outside it do not count. Days are UTC's; `windowInZone` turns them into a zone's.
   * Absent: every reading counts.
   */
  readonly period?: Period | ZonedPeriod | null;
}

/** A figure and the moment it was true: a UTC instant, or a date, which stands for its noon. */
export interface Reading {
  readonly value: number;
  readonly at: string;
  /** Decide, in this order, between readings of one moment; without them the later in the list wins. */
  readonly recordedAt?: string;
  readonly id?: string;
}
