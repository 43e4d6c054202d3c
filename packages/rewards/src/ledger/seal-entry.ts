import { toInstant } from '@kpikit/core';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { Written } from './book.ts';
import type { Moment } from './entry-wish.ts';

/** A decided entry as the record that is kept: with its time, and the expiry of points that it brings. */
export function sealEntry(
  { id, kind, fromId, aboutId, postings }: Written<string>,
  { at, expiresAt }: Pick<Moment, 'at' | 'expiresAt'>,
): LedgerEntry {
  const brings = (kind === 'grant' || kind === 'award') && Number.isFinite(expiresAt);
  // Ids of a decided entry come from wishes that were checked.
  return {
    id,
    kind,
    at: toInstant(at),
    fromId,
    aboutId,
    expiresAt: brings ? toInstant(expiresAt) : null,
    postings,
  } as LedgerEntry;
}
