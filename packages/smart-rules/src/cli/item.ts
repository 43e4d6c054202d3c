import type { KpiInput } from '../kpi-input.ts';

/** One statement to check, with what its line said beside the text. */
export interface Item {
  readonly id: string;
  readonly locale: 'vi' | 'en' | null;
  readonly kpi: KpiInput;
}

export const localeOf = (value: unknown): Item['locale'] =>
  value === 'vi' || value === 'en' ? value : null;
