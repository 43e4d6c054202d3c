/** A programming mistake, never a user's. `code` is stable; the message ends with the repair. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: string;

  constructor(code: string, what: string, repair: string, cause?: unknown) {
    super(`${what} ${repair}`, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
