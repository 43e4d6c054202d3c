import type { UnitKind } from './text/facts.ts';

/** How a KPI is measured (book B2.3): the data, the tool, the person, and what the data is used for. */
export interface MethodInput {
  readonly source?: string | null;
  readonly tool?: string | null;
  readonly responsible?: string | null;
  readonly responsibleId?: string | null;
  readonly use?: string | null;
}

/** Plain dates `YYYY-MM-DD`, both inclusive. */
export interface PeriodInput {
  readonly startOn?: string | null;
  readonly endOn?: string | null;
}

/** A number, or a record that carries it as `value`. */
export type Figure = number | { readonly value: number };

/**
 * A KPI as a form or a record knows it. Every field but the statement may be missing or null; what is
 * there outranks the text, and a core record can be handed in as it is. Rates may be shares (0.18) or percent
 * figures (18), money may be in minor units, as long as `target` stands beside the text's. Where the text has no
 * number, figures whose unit says percent are shares if none of them is over 1.
 */
export interface KpiInput {
  readonly statement: string;
  readonly level?: string | null;
  readonly owners?: readonly unknown[] | null;
  readonly target?: Figure | null;
  readonly baseline?: Figure | null;
  readonly unit?: { readonly kind?: UnitKind | (string & {}) | null } | string | null;
  readonly method?: MethodInput | null;
  /** The KPI's own period; the cycle it belongs to counts when it has none. */
  readonly period?: PeriodInput | null;
  readonly cycle?: PeriodInput | null;
  /** Ids of what it feeds one floor up; an empty list says that there is nothing. */
  readonly contributesTo?: string | readonly unknown[] | null;
  readonly csf?: string | null;
  /** Past values, oldest first, one for each period. */
  readonly history?: readonly Figure[] | null;
}
