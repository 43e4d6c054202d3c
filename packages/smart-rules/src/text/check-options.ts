import { RuleConfigError } from '../engine/rule-config-error.ts';
import { parseDay } from './calendar/plain-day.ts';
import type { ReadOptions } from './read-options.ts';

/** Today as `YYYY-MM-DD`, null where nobody told it. Throws `RuleConfigError` for options that would be misread in silence. */
export function checkOptions(options: ReadOptions): string | null {
  const { locale, fiscalYearStart, maxLength } = options;
  const now = (typeof options.now === 'function' ? options.now() : options.now) ?? null;
  const refuse = (name: string, look: string, given: unknown): never => {
    throw new RuleConfigError(`"${name}" is ${look}, not "${String(given)}"`);
  };
  if (now !== null && (typeof now !== 'string' || parseDay(now) === null))
    refuse('now', 'today as YYYY-MM-DD', now);
  if ((locale ?? 'vi') !== 'vi' && locale !== 'en') refuse('locale', 'vi or en', locale);
  const month = fiscalYearStart ?? 1;
  if (!Number.isInteger(month) || month < 1 || month > 12)
    refuse('fiscalYearStart', 'a month from 1 to 12', month);
  if (!((maxLength ?? 0) >= 0)) refuse('maxLength', 'a length', maxLength);
  return now?.slice(0, 10) ?? null;
}
