import type { Written } from './book.ts';

/** What to write, in order; nothing where the wish was written before. */
export interface Decided<Account> {
  readonly entries: readonly Written<Account>[];
  readonly replayed: boolean;
}
