/** What a command decided. `data` holds ids, numbers and codes; words of people go to `personal`. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly v: number;
  readonly data: Data;
  readonly personal?: unknown;
  /** Committed with `by: null`. */
  readonly anonymous?: true;
}

/** A fact that was committed, as hooks, listeners and outboxes see it. */
export interface Event<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly v: number;
  readonly data: Data;
  readonly at: string;
  readonly by: string | null;
  readonly onBehalfOf: string | null;
  /** The command that decided it. */
  readonly command: string;
}

/** The same fact with nobody behind it. */
export function anonymous<F extends Fact>(fact: F): F {
  return { ...fact, anonymous: true };
}
