import type { Unit } from '../model/unit.ts';
import { minorDigitsOf } from './minor-digits-of.ts';

/** What stands where there is no figure: silence is never shown as 0. */
const noFigure = '–';

/** Nouns of durations that a language writes in its own words: `ngày` reads "5 days" in English. */
const spans: Readonly<Record<string, string>> = {
  second: 'second',
  giây: 'second',
  minute: 'minute',
  phút: 'minute',
  hour: 'hour',
  giờ: 'hour',
  day: 'day',
  ngày: 'day',
  week: 'week',
  tuần: 'week',
  month: 'month',
  tháng: 'month',
  year: 'year',
  năm: 'year',
};

const points: Readonly<Record<string, string>> = { vi: 'điểm %', en: 'pp' };

/**
 * A figure as a screen shows it: 0.18 of a percent is "18%", 1500000 đồng "1.500.000 ₫", 5 of the
 * noun `day` "5 days". Rates and percentage points are fractions, money is in its minor unit. What
 * is no figure, or too large for one, is a dash. `locale` is a BCP 47 tag.
 */
export function formatValue(value: number | null, unit: Unit, locale: string): string {
  if (value === null || !Number.isFinite(value * 100)) return noFigure;
  switch (unit.kind) {
    case 'percent':
      return figure(value, locale, { style: 'percent' });
    case 'percentage_point':
      return `${figure(value * 100, locale)} ${points[locale.split('-')[0] ?? locale] ?? points.en}`;
    case 'money':
      return money(value, unit.currency, locale);
    case 'duration':
      return duration(value, unit.noun, locale);
    default:
      return withNoun(value, unit.noun, locale);
  }
}

function money(minor: number, currency: string | null, locale: string): string {
  if (currency === null) return figure(minor, locale);
  const code = currency.toUpperCase();
  const digits = minorDigitsOf(code);
  const amount = minor / 10 ** digits;
  if (!/^[A-Z]{3}$/.test(code)) return withNoun(amount, currency, locale);
  return figure(amount, locale, {
    style: 'currency',
    currency: code,
    maximumFractionDigits: digits,
  });
}

function duration(value: number, noun: string | null, locale: string): string {
  const key = noun?.normalize('NFC').toLowerCase().replace(/s$/, '') ?? '';
  const unit = Object.hasOwn(spans, key) ? spans[key] : undefined;
  if (unit === undefined) return withNoun(value, noun, locale);
  return figure(value, locale, { style: 'unit', unit, unitDisplay: 'long' });
}

function withNoun(value: number, noun: string | null, locale: string): string {
  const shown = figure(value, locale);
  return noun === null ? shown : `${shown} ${noun}`;
}

/** At most two digits after the point, and never "−0". */
function figure(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    signDisplay: 'negative',
    ...options,
  }).format(value);
}
