import type { UnitKind } from './facts.ts';

export interface ReadUnit {
  readonly kind: UnitKind | null;
  readonly currency: string | null;
  readonly noun: string | null;
  /** First token after the unit. */
  readonly to: number;
}

/** A unit as it was read, its first token behind it at `to`. */
export const unitOf = (
  kind: UnitKind | null,
  to: number,
  noun: string | null = null,
  currency: string | null = null,
): ReadUnit => ({ kind, currency, noun, to });
