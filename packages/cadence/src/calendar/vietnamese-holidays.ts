import type { HolidayYear } from './holiday-year.ts';

/**
 * Days off in Viet Nam by the Labour Code of 2019, article 112: New Year 1, Tết 5, the Hùng Kings'
 * day 1, 30 April, 1 May, National Day 2. A holiday on a weekly rest day moves to the next working
 * day; how Tết is split and which days are swapped is decided each year. A house may replace any year.
 */
export const vietnameseHolidayYears: readonly HolidayYear[] = [
  /* @__PURE__ */ listed(2024, false, ['2024-05-04'], {
    new_year: ['2024-01-01'],
    tet: ['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
    hung_kings: ['2024-04-18'],
    swap: ['2024-04-29'],
    reunification: ['2024-04-30'],
    labour_day: ['2024-05-01'],
    national_day: ['2024-09-02', '2024-09-03'],
  }),
  /* @__PURE__ */ listed(2025, false, ['2025-04-26'], {
    new_year: ['2025-01-01'],
    tet: ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
    hung_kings: ['2025-04-07'],
    reunification: ['2025-04-30'],
    labour_day: ['2025-05-01'],
    swap: ['2025-05-02'],
    national_day: ['2025-09-01', '2025-09-02'],
  }),
  /* @__PURE__ */ listed(2026, true, ['2026-01-10', '2026-08-22'], {
    new_year: ['2026-01-01'],
    swap: ['2026-01-02', '2026-08-31'],
    tet: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    hung_kings: ['2026-04-27'],
    reunification: ['2026-04-30'],
    labour_day: ['2026-05-01'],
    national_day: ['2026-09-01', '2026-09-02'],
  }),
  /* @__PURE__ */ listed(2027, true, [], {
    new_year: ['2027-01-01'],
    tet: ['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
    hung_kings: ['2027-04-16'],
    reunification: ['2027-04-30'],
    labour_day: ['2027-05-03'],
    national_day: ['2027-09-02', '2027-09-03'],
  }),
];

function listed(
  year: number,
  estimated: boolean,
  workdays: string[],
  byCode: Readonly<Record<string, readonly string[]>>,
): HolidayYear {
  const holidays = Object.entries(byCode)
    .flatMap(([code, days]) => days.map((on) => ({ on, code })))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return { year, holidays, workdays, estimated };
}

/** The published or estimated days off of a year in Viet Nam; `null` for a year not listed. */
export function vietnameseHolidays(year: number): HolidayYear | null {
  return vietnameseHolidayYears.find((each) => each.year === year) ?? null;
}
