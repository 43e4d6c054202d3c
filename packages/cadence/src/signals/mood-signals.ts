import { type Signal, signal } from './signal.ts';

/** A person's mood at a check-in, in the order of time; only who may read it can pass it on. */
export interface MoodReading {
  readonly checkInId: string;
  readonly personId: string;
  /** 1 to 5; `null` was kept to oneself, or is not the reader's to see. */
  readonly mood: number | null;
}

/** Points lost over the last three moods that make a fall. */
const fall = 2;

/** A mood that has fallen and not come back, for the person and their manager alone (B4.2). */
export function moodSignals(readings: readonly MoodReading[]): readonly Signal[] {
  const known = readings.flatMap(({ mood, ...each }) => (mood === null ? [] : [{ ...each, mood }]));
  const recent = known.slice(-3);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || recent.length < 3 || first.mood - last.mood < fall) return [];
  if (recent.some((each, index) => each.mood > (recent[index - 1]?.mood ?? 5))) return [];
  return [
    signal('cadence/mood_falling', {
      severity: 'warning',
      personId: last.personId,
      kpiId: null,
      evidence: recent.map((each) => each.checkInId),
      suggest: 'one_on_one',
    }),
  ];
}
