import { UsageError } from '../kernel/usage-error.ts';
import { addDays } from './add-days.ts';
import { addMonths } from './add-months.ts';
import { type CycleKind, monthsOfCycle } from './cycle-kind.ts';
import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';

export interface CalendarCycle extends Period {
  readonly kind: CycleKind;
  readonly label: string;
}

export interface CycleOptions {
  /** Month, 1 to 12, in which the fiscal year starts. */
  readonly fiscalYearStart?: number;
  /** Patterns of the labels: `{year}` `{month}` `{n}`. */
  readonly labels?: Readonly<Record<CycleKind, string>>;
}

const plainLabels = {
  month: '{year}-{month}',
  quarter: '{year}-Q{n}',
  half: '{year}-H{n}',
  year: '{year}',
};

/**
 * The month, quarter, half or year that holds a date. A fiscal year is called after the calendar
 * year in which it starts; a month keeps its calendar year.
 */
export function cycleOf(
  date: PlainDate,
  kind: CycleKind,
  options: CycleOptions = {},
): CalendarCycle {
  const firstMonth = options.fiscalYearStart ?? 1;
  if (!Number.isInteger(firstMonth) || firstMonth < 1 || firstMonth > 12) {
    throw new UsageError(
      'no_such_month',
      `A fiscal year cannot start in month ${firstMonth}.`,
      'Pass a whole number from 1 (January) to 12.',
    );
  }
  const length = monthsOfCycle[kind];
  const intoYear = (monthOf(date) - firstMonth + 12) % 12;
  const startOn = addMonths(`${date.slice(0, 7)}-01`, -(intoYear % length));
  const endOn = addDays(addMonths(startOn, length), -1);
  const yearOn = kind === 'month' ? startOn : addMonths(startOn, -(intoYear - (intoYear % length)));
  const label = (options.labels ?? plainLabels)[kind]
    .replace('{year}', yearOn.slice(0, 4))
    .replace('{month}', startOn.slice(5, 7))
    .replace('{n}', String(Math.floor(intoYear / length) + 1));
  return { kind, startOn, endOn, label };
}

function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}
