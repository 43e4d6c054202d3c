export interface MoodEntry {
  readonly personId: string;
  readonly mood: number | null;
}

export interface GroupMood {
  /** The mean of the people's own means, 1 to 5 with one decimal; `null` where it is not told. */
  readonly average: number | null;
  readonly people: number | null;
  readonly reason: 'too_few_people' | null;
}

/** Fewer people than this are never averaged: each could be read back. */
export const fewestForMood = 5;

/**
 * How a group feels, told of five people or more (B4.2). A person counts once however often they
 * answer; a house may ask for more people, never for fewer. Of a smaller group not even its size is
 * told, so that two answers cannot be set against each other.
 */
export function moodOf(entries: readonly MoodEntry[], fewest: number = fewestForMood): GroupMood {
  const byPerson = new Map<string, number[]>();
  for (const { personId, mood } of entries) {
    if (mood !== null) byPerson.set(personId, [...(byPerson.get(personId) ?? []), mood]);
  }
  if (byPerson.size < Math.max(fewest, fewestForMood)) {
    return { average: null, people: null, reason: 'too_few_people' };
  }
  const means = [...byPerson.values()].map(meanOf);
  return { average: Math.round(meanOf(means) * 10) / 10, people: byPerson.size, reason: null };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
