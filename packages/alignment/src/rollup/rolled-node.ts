import type { NodeRef } from '@kpikit/core';
import type { OwnFigure } from './own-figures.ts';
import type { Rolled } from './roll-up-method.ts';

/**
 * A node on the map with its figures. `own` is measured, `rolled` is what the children say; neither
 * overwrites the other, and their gap is information. `value`, `progress` and the rest are what
 * counts upward: the own figure where there is one, else the rolled one.
 */
export interface RolledNode extends Rolled {
  readonly ref: NodeRef;
  readonly own: OwnFigure | null;
  /** `null` when no child counts. */
  readonly rolled: Rolled | null;
}
