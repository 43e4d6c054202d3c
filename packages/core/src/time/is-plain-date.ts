const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const longMonths = [1, 3, 5, 7, 8, 10, 12];

/** Whether a value is a `YYYY-MM-DD` day that the calendar has, from year 1 to 9999. */
export function isPlainDate(value: unknown): value is string {
  const parts = typeof value === 'string' && value.length === 10 ? shape.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return longMonths.includes(month) ? 31 : 30;
}
