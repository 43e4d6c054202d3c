import { searchKey } from './search-key.ts';

/** A column of readings: January is 1; `year` where the header names it. */
export interface SheetMonth {
  readonly month: number;
  readonly year: number | null;
}

const numbered = /^(?:t|th|thang|m|month) ?0?(\d{1,2})(?: ([1-9]\d{3}))?$/;
const named = /^([a-z]{3,9})(?: ([1-9]\d{3}))?$/;
const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** `T1`, `Tháng 01`, `T3/2025`, `M4`, `Jan 2025`; `null` for every other header. */
export function readMonth(header: string): SheetMonth | null {
  const key = searchKey(header);
  const [, digits, yearOfNumber] = numbered.exec(key) ?? [];
  if (digits !== undefined) return monthOf(Number(digits), yearOfNumber);
  const [, name = '', year] = named.exec(key) ?? [];
  return monthOf(Math.max(names.indexOf(name), longNames.indexOf(name)) + 1, year);
}

function monthOf(month: number, year: string | undefined): SheetMonth | null {
  if (month < 1 || month > 12) return null;
  return { month, year: year === undefined ? null : Number(year) };
}
