import type { Change } from './change.ts';
import type { Event } from './fact.ts';
import type { Dropped } from './run.ts';
import type { State } from './state.ts';

/** What was wished has happened: the facts, what they changed, and what was left out. */
export interface Commit {
  readonly before: State;
  readonly state: State;
  readonly events: readonly Event[];
  /** One change per record, net of the whole commit. */
  readonly changes: readonly Change[];
  /** Optional commands that were refused and commands to absent modules. */
  readonly dropped: readonly Dropped[];
}
