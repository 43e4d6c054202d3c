import type { Instant } from './instant.ts';

/** A run of moments, half-open: `fromAt` belongs to it, `untilAt` no longer does. */
export interface InstantWindow {
  readonly fromAt: Instant;
  readonly untilAt: Instant;
}
