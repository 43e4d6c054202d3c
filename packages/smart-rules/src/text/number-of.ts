import type { Locale } from './facts.ts';

export interface ReadNumber {
  readonly value: number;
  /** The other way to read the separator, when both make sense. */
  readonly otherwise: number | null;
}

function plain(digits: string, decimal: string | null): number {
  if (decimal === null) return Number(digits.replace(/[.,]/g, ''));
  if (decimal === '.') return Number(digits.replaceAll(',', ''));
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}

/**
 * `1.200` is 1200 in Vietnamese and 1.2 in English, `1.500.000` and `1,200.5` speak for themselves.
 * A comma before three digits in Vietnamese is a decimal when a scale word follows (`2,125 tỷ`),
 * otherwise the spreadsheet's thousands, with the other reading kept.
 */
export function numberOf(raw: string, locale: Locale, scaled: boolean): ReadNumber {
  const dot = raw.lastIndexOf('.');
  const comma = raw.lastIndexOf(',');
  if (dot < 0 && comma < 0) return { value: Number(raw), otherwise: null };
  if (dot >= 0 && comma >= 0) {
    return { value: plain(raw, dot > comma ? '.' : ','), otherwise: null };
  }
  const separator = dot >= 0 ? '.' : ',';
  const groups = raw.split(separator);
  const [head = ''] = groups;
  const thousands =
    head.length <= 3 && head[0] !== '0' && groups.slice(1).every((group) => group.length === 3);
  if (groups.length > 2)
    return { value: plain(raw, thousands ? null : separator), otherwise: null };
  if (!thousands) return { value: plain(raw, separator), otherwise: null };
  const isOwnMark = separator === (locale === 'vi' ? '.' : ',');
  if (isOwnMark) return { value: plain(raw, null), otherwise: null };
  if (locale === 'en' || scaled) return { value: plain(raw, separator), otherwise: null };
  return { value: plain(raw, null), otherwise: plain(raw, separator) };
}
