import type { Context } from '../kernel/context.ts';

export interface TestContextOptions {
  readonly now?: string;
  readonly actor?: string | null;
  readonly onBehalfOf?: string | null;
}

/** A fixed clock and countable ids: `kpi-1`, `kpi-2`, `link-1` … The same options give the same ids. */
export function testContext({
  now = '2025-01-06T02:00:00.000Z',
  actor = 'nam',
  onBehalfOf = null,
}: TestContextOptions = {}): Context {
  const count = new Map<string, number>();
  return {
    now,
    actor,
    onBehalfOf,
    newId(noun) {
      const next = (count.get(noun) ?? 0) + 1;
      count.set(noun, next);
      return `${noun}-${next}`;
    },
  };
}
