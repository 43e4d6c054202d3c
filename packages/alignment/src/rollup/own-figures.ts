import {
  type Actual,
  actualOf,
  type Measurable,
  type Period,
  type Ratio,
  ratioOf,
  windowInZone,
} from '@kpikit/core';
import type { PlanNodeInput, PlanReading } from '../graph/plan-parts.ts';
import type { LastFigure } from './keep-last.ts';
import type { RollUpOptions } from './roll-up-options.ts';

/** What a node measured itself says. */
export interface OwnFigure {
  readonly value: number;
  readonly progress: number | null;
  readonly reason: Actual['reason'] | Ratio['reason'];
}

const endOfTime = '9999-12-31T23:59:59.999Z';

/** Folds readings into figures as core does, with the call's moment and zone. */
export class OwnFigures {
  readonly #options: RollUpOptions;
  readonly #windows = new Map<string, ReturnType<typeof windowInZone>>();

  constructor(options: RollUpOptions) {
    this.#options = options;
  }

  /** The figure that readings amount to; `null` without any. */
  valueOf(node: PlanNodeInput, readings: readonly PlanReading[]): number | null {
    const { target, baseline, period } = node;
    const { at = endOfTime } = this.#options;
    return actualOf({ target, baseline, period: this.#windowOf(period) }, readings, at).value;
  }

  /**
   * The last figure read before the node's period and the progress that it would be; `null` without
   * any, and for amounts, which begin anew with each period.
   */
  lastOf(node: PlanNodeInput, readings: readonly PlanReading[]): LastFigure | null {
    const { target, period } = node;
    if (!target || !period || readings.length === 0) return null;
    if (target.kind === 'cumulative_sum' || target.kind === 'count_per_period') return null;
    const { at = endOfTime } = this.#options;
    const isOver = period.endOn < at;
    const measure = { target: { ...target, kind: 'latest' as const } };
    const { value } = actualOf(measure, readings, isOver ? period.endOn : at);
    return value === null ? null : { value, progress: this.progressOf(node, value) };
  }

  figureOf(node: PlanNodeInput, value: number): OwnFigure {
    if (!node.target) return { value, progress: null, reason: 'no_target' };
    const { reason } = ratioOf(value, node.target, node.baseline);
    return { value, progress: this.progressOf(node, value), reason };
  }

  /** The progress that a figure means; `null` without a target, or where there is none to make. */
  progressOf({ target, baseline }: PlanNodeInput, value: number): number | null {
    if (!target) return null;
    const { ratio, reason } = ratioOf(value, target, baseline);
    return reason === 'zero_range' && this.#options.zeroRange === 'exclude' ? null : ratio;
  }

  #windowOf(period: Period | null): NonNullable<Measurable['period']> | null {
    const zone = this.#options.timeZone;
    if (!period || zone === undefined) return period;
    const key = `${period.startOn}/${period.endOn}`;
    const window = this.#windows.get(key) ?? windowInZone(period, zone);
    this.#windows.set(key, window);
    return window;
  }
}
