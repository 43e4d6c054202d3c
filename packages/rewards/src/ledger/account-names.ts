/** How a book names its accounts: by key, or by whatever is quicker to find. */
export interface AccountNames<Account> {
  /** Where all points come from; the only account that may be negative. */
  readonly issue: Account;
  readonly redeemed: Account;
  readonly expired: Account;
  /** What a person has earned and not spent. */
  points(accountId: string): Account;
  /** What a giver may still give in a period. */
  allowance(accountId: string, period: string): Account;
  /** What a redemption holds back until it is settled. */
  reserved(reservationId: string): Account;
}
