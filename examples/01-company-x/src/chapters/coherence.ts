import { type Coherence, checkCoherence } from '@kpikit/alignment';
import { planOf, type State, unwrap } from '@kpikit/core';

/** A moment of planning and whether the targets added up then. */
export interface CoherenceScene {
  readonly moment: 'firstDraft' | 'agreed' | 'afterProposal' | 'withCoOwned';
  readonly coherence: Coherence;
}

/** Do the targets add up at this moment (B3.6)? */
export function tellCoherence(state: State, moment: CoherenceScene['moment']): CoherenceScene {
  return { moment, coherence: unwrap(checkCoherence(planOf(state))) };
}
