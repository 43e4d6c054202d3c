import type { CycleBeat } from '@kpikit/cadence';
import type { ToldCheckIn, ToldReview } from './chapters/cadence.ts';
import type { CoherenceScene } from './chapters/coherence.ts';
import type { FoundationChapter } from './chapters/foundation.ts';
import type { MapNode } from './chapters/map.ts';
import type { RewardsChapter } from './chapters/rewards.ts';
import type { SmartScore } from './chapters/smart-scores.ts';

/** Everything that happened, as plain figures and words: what a report prints and a test reads. */
export interface Story {
  readonly foundation: FoundationChapter;
  readonly scores: readonly SmartScore[];
  /** After the check-ins, before anything was proposed. */
  readonly map: readonly MapNode[];
  readonly coherence: readonly CoherenceScene[];
  readonly calendar: readonly CycleBeat[];
  readonly checkIns: readonly ToldCheckIn[];
  readonly review: ToldReview | null;
  readonly rewards: RewardsChapter;
  /** The neuron map at the same moment, as a self-contained picture. */
  readonly svg: string;
}
