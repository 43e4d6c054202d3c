/** Choices of the house about progress; every field has a default. */
export interface ProgressPolicy {
  /** Over-achievement counts up to this ratio; 1 by default, `null` for no cap. */
  readonly cap?: number | null;
  /**
   * How a level to hold is judged: `now` by its last figure (the default), `share` by the part of
   * the time since the first reading in which it held.
   */
  readonly stay?: 'now' | 'share';
}
