import type { Ambiguity } from '../facts.ts';
import type { PlainDay } from './plain-day.ts';

/** `versus` is a comparison (`so với năm 2023`), `start` names only a beginning. */
export type PeriodRole = 'deadline' | 'during' | 'bare' | 'start' | 'versus';

export interface PeriodReading {
  readonly role: PeriodRole;
  readonly start: string | null;
  readonly end: string | null;
  readonly pending: boolean;
  /** Tokens: the words that name it, its leading words included. */
  readonly from: number;
  readonly to: number;
  readonly ambiguous: Ambiguity | null;
}

export interface PeriodContext {
  readonly now: PlainDay | null;
  /** Month in which the fiscal year begins, 1–12. */
  readonly fiscalYearStart: number;
}
