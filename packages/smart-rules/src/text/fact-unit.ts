import type { Locale, MetricKind, Unit, UnitKind } from './facts.ts';
import type { Quantity } from './quantity.ts';

/** The unit of a figure: its own, else what the measure it belongs to is read in. */
export function factUnit(quantity: Quantity, metric: MetricKind | null, locale: Locale): Unit {
  const { kind, currency, noun, value, written } = quantity;
  const own = locale === 'vi' ? 'VND' : null;
  if (kind === 'money') return { kind, currency: currency ?? own, noun: null };
  if (kind !== null) return { kind, currency, noun };
  const plain = (read: UnitKind) => ({ kind: read, currency: null, noun: null });
  if ((metric === 'score' || metric === 'multiple') && written === value) return plain(metric);
  if (metric === 'ratio' && locale === 'vi') return plain('percent');
  const isLarge = value >= 1_000_000 && locale === 'vi';
  if (written !== value && (metric === 'money' || isLarge)) {
    return { ...plain('money'), currency: own };
  }
  return plain('count');
}
