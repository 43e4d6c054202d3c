/** Points for one account. */
export interface PointsCredit {
  readonly accountId: string;
  readonly points: number;
}

/**
 * What somebody wants written into the ledger. `id` is the client's own: the same wish sent again
 * gives the first result.
 */
export type EntryWish =
  | {
      readonly kind: 'grant';
      readonly id: string;
      readonly fromId: string;
      readonly to: readonly PointsCredit[];
      /** The giver's allowance of the period, where it differs from the terms'. */
      readonly allowance?: number;
    }
  | { readonly kind: 'award'; readonly id: string; readonly to: readonly PointsCredit[] }
  | {
      readonly kind: 'reserve';
      readonly id: string;
      readonly accountId: string;
      readonly points: number;
    }
  | {
      readonly kind: 'redeem' | 'release';
      readonly id: string;
      /** The `reserve` entry that is settled. */
      readonly reservationId: string;
    }
  | {
      readonly kind: 'expire';
      readonly id: string;
      readonly accountId: string;
      readonly lotId: string;
    }
  | {
      readonly kind: 'reverse';
      readonly id: string;
      /** The `grant` or `award` that is taken back, whole. */
      readonly entryId: string;
    };

/** What the calendar and the terms say about the time of an entry. Times are ms since 1970. */
export interface Moment {
  readonly at: number;
  /** The allowance's period, as in `2025-01`; `null` where giving has no limit. */
  readonly period: string | null;
  /** What every giver may give in the period. */
  readonly allowance: number;
  /** When points earned now expire: `Infinity` for never. */
  readonly expiresAt: number;
}
