import type { EntryWish } from './entry-wish.ts';

/** The time is part of the id: a lot that a cancelled redemption fills again may expire again. */
export function expiryWish(accountId: string, lotId: string, at: number): EntryWish {
  return { kind: 'expire', id: `expire:${at}:${accountId}:${lotId}`, accountId, lotId };
}
