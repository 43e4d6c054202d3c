import { addDays, addMonths, cycleOf, dateInZone, startOfDay, toInstant } from '@kpikit/core';
import type { LedgerTerms } from '../model/ledger-terms.ts';
import type { Moment } from './entry-wish.ts';

interface Day extends Omit<Moment, 'at'> {
  readonly from: number;
  readonly until: number;
}

/**
 * What the terms say at a time in ms since 1970. All moments of a day agree, so the day last asked
 * for is remembered.
 */
export function calendarOf(terms: LedgerTerms): (at: number) => Moment {
  let day: Day | null = null;
  return (at) => {
    if (day === null || at < day.from || at >= day.until) {
      const next = dayOf(at, terms);
      // The same string again, not an equal one: comparing it is then one step.
      day = next.period === day?.period ? { ...next, period: day.period } : next;
    }
    const { period, allowance, expiresAt } = day;
    return { at, period, allowance, expiresAt };
  };
}

function dayOf(at: number, terms: LedgerTerms): Day {
  const { timeZone, fiscalYearStart, allowance, expiry } = terms;
  const date = dateInZone(toInstant(at), timeZone);
  const start = (on: string) => Date.parse(startOfDay(on, timeZone));
  const later = expiry?.unit === 'month' ? addMonths : addDays;
  return {
    from: start(date),
    until: start(addDays(date, 1)),
    period: allowance ? cycleOf(date, allowance.period, { fiscalYearStart }).label : null,
    allowance: allowance?.points ?? 0,
    expiresAt: expiry ? start(later(date, expiry.count)) : Number.POSITIVE_INFINITY,
  };
}
