import { UsageError } from './usage-error.ts';

/** Everything a command may know of the outside world. */
export interface Context {
  /** The present moment: UTC, ISO 8601 with milliseconds and `Z`. */
  readonly now: string;
  /** The person who acts; `null` for the system itself. */
  readonly actor: string | null;
  /** The person in whose place the actor acts, when it is another. */
  readonly onBehalfOf?: string | null;
  /** A fresh id for a new record of the given noun. */
  readonly newId: (noun: string) => string;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export function checkContext(context: Context): void {
  if (instant.test(context.now)) return;
  throw new UsageError(
    'bad_context',
    `context.now is "${String(context.now).slice(0, 80)}".`,
    'Hand in a UTC instant with milliseconds, as `new Date().toISOString()` gives it.',
  );
}
