const isoCode = /^[A-Z]{3}$/;

/** Digits of a currency's minor unit (VND 0, USD 2); 0 for what is no ISO 4217 code. */
export function minorDigitsOf(currency: string): number {
  if (!isoCode.test(currency)) return 0;
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 0;
}
