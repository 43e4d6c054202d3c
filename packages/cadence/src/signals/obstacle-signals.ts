import { type Signal, signal } from './signal.ts';

/** What stood in a person's way at each check-in, in the order of time. */
export interface ObstacleReading {
  readonly checkInId: string;
  readonly personId: string;
  readonly obstacles: readonly string[];
}

/** Share of common words from which two obstacles are one. */
const alike = 0.6;

/**
 * An obstacle that comes back in the newest check-in after an earlier one named it: it needs somebody
 * else's hand. The words stay out of the signal; its evidence leads to them.
 */
export function obstacleSignals(readings: readonly ObstacleReading[]): readonly Signal[] {
  const newest = readings.at(-1);
  if (!newest) return [];
  return newest.obstacles.flatMap((obstacle) => {
    const words = wordsOf(obstacle);
    const earlier = readings
      .slice(0, -1)
      .filter((each) => each.obstacles.some((other) => likeness(words, wordsOf(other)) >= alike));
    if (earlier.length === 0) return [];
    return [
      signal('cadence/obstacle_repeated', {
        severity: 'warning',
        personId: newest.personId,
        kpiId: null,
        evidence: [...earlier, newest].map((each) => each.checkInId),
        suggest: 'one_on_one',
        params: { count: earlier.length + 1 },
      }),
    ];
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,64}/gu) ?? [],
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
