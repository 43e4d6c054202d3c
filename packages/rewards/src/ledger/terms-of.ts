import { type State, settings } from '@kpikit/core';
import type { LedgerTerms } from '../model/ledger-terms.ts';
import { policyOf } from '../model/policy-of.ts';

/** The ledger's terms in a workspace: the rewards policy, in the company's zone and fiscal year. */
export function termsOf(state: State): LedgerTerms {
  const { allowance, expiry } = policyOf(state);
  return { timeZone: zoneOf(state), fiscalYearStart: fiscalYearOf(state), allowance, expiry };
}

/** The company's zone; UTC until it has said. */
export function zoneOf(state: State): string {
  return state.get(settings, 'settings')?.timeZone ?? 'UTC';
}

function fiscalYearOf(state: State): number {
  return state.get(settings, 'settings')?.fiscalYearStart ?? 1;
}
