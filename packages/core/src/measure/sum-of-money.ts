import { issue } from '../kernel/issue.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import type { Money } from './money.ts';

/** The exact sum of amounts of one currency; mixed currencies and unsafe totals are refused. */
export function sumOfMoney(parts: readonly Money[], currency: string): Result<Money> {
  let amount = 0;
  for (const [index, part] of parts.entries()) {
    if (part.currency !== currency) {
      const params = { expected: currency, found: part.currency.slice(0, 80) };
      return refuse(issue('core/currency_mismatch', { path: [index, 'currency'], params }));
    }
    amount += part.amount;
    if (!Number.isSafeInteger(part.amount) || !Number.isSafeInteger(amount)) {
      return refuse(issue('core/amount_out_of_range', { path: [index, 'amount'] }));
    }
  }
  return ok({ amount, currency });
}
