import { type Issue, issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';

/** Whose numbers a text is written in: `vi` 1.000,5 and `en` 1,000.5. */
export type NumberLocale = 'vi' | 'en';

const plain = /^\d{1,400}$/;
const decimal = /^\d{1,400}\.\d{1,400}$/;
const looksGrouped = /^[1-9]\d{0,2}\.\d{3}$/;
const localized = {
  vi: /^(?:\d{1,3}(?:\.\d{3}){1,100}|\d{1,400})(?:,\d{1,400})?$/,
  en: /^(?:\d{1,3}(?:,\d{3}){1,100}|\d{1,400})(?:\.\d{1,400})?$/,
} as const;

/**
 * Reads digits with their separators. Without a locale `1.000` and `0,7` could mean two things each
 * and are refused; `1000` and `0.7` are not.
 */
export function readNumber(
  digits: string,
  at: number,
  locale: NumberLocale | null = null,
): Result<number> {
  const [mantissa = '', exponent] = digits.toLowerCase().split('e');
  const normal = normalise(mantissa, locale);
  if (normal === null) return refuse(unclear(digits, at, locale));
  const value = Number(exponent === undefined ? normal : `${normal}e${exponent}`);
  if (Number.isFinite(value)) return ok(value);
  return refuse(
    issue('core/formula_number_too_large', { params: { at, found: digits.slice(0, 80) } }),
  );
}

function normalise(digits: string, locale: NumberLocale | null): string | null {
  if (plain.test(digits)) return digits;
  if (!locale) return decimal.test(digits) && !looksGrouped.test(digits) ? digits : null;
  if (!localized[locale].test(digits)) return null;
  return locale === 'vi'
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits.replaceAll(',', '');
}

/** The hint says what settles it: naming a locale, or writing the number as that locale does. */
function unclear(digits: string, at: number, locale: NumberLocale | null): Issue {
  const found = digits.slice(0, 80);
  return locale
    ? issue('core/formula_number_not_in_locale', { params: { at, found, locale } })
    : issue('core/formula_ambiguous_number', { params: { at, found, hint: 'locale' } });
}
