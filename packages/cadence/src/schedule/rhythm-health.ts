import type { Instant } from '@kpikit/core';
import type { TrackedBeat } from './status-of-check-in.ts';
import type { Streak } from './streak-count.ts';
import { type StreakPolicy, streakOf } from './streak-of.ts';

/** A person's beats in the order of time, and the units whose health they are part of. */
export interface PersonBeats {
  readonly personId: string;
  readonly unitIds?: readonly string[];
  readonly beats: readonly TrackedBeat[];
}

export interface PersonHealth extends Streak {
  readonly personId: string;
}

export interface GroupHealth {
  readonly people: number;
  readonly counted: number;
  readonly kept: number;
  readonly lost: number;
  /** Kept of counted over the whole group, 0 to 1; `null` before anything is decided. */
  readonly onTimeRate: number | null;
  readonly longest: number;
  /** People whose last decided beat brought nothing, by id. */
  readonly silentIds: readonly string[];
}

export interface RhythmHealth {
  readonly company: GroupHealth;
  /** By id. */
  readonly units: readonly (GroupHealth & { readonly unitId: string })[];
  /** By id. */
  readonly people: readonly PersonHealth[];
}

/** How steadily a company, its units and its people keep their rhythm as of a moment (B4.1). */
export function rhythmHealth(
  people: readonly PersonBeats[],
  asOf: Instant,
  policy: StreakPolicy = {},
): RhythmHealth {
  const healths = new Map(
    people.map(({ personId, beats }) => [personId, { personId, ...streakOf(beats, asOf, policy) }]),
  );
  const silent = new Set(people.filter((each) => isSilent(each, asOf)).map((p) => p.personId));
  const groupOf = (members: readonly PersonBeats[]) =>
    groupHealth(
      members.flatMap(({ personId }) => healths.get(personId) ?? []),
      silent,
    );
  const unitIds = [...new Set(people.flatMap((each) => each.unitIds ?? []))].sort();
  return {
    company: groupOf(people),
    units: unitIds.map((unitId) => ({
      unitId,
      ...groupOf(people.filter((each) => each.unitIds?.includes(unitId))),
    })),
    people: [...healths.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1)),
  };
}

function isSilent({ beats }: PersonBeats, asOf: Instant): boolean {
  const last = beats.findLast((beat) => beat.excused === null && beat.graceUntilAt < asOf);
  return last !== undefined && (last.submittedAt === null || last.submittedAt > asOf);
}

function groupHealth(members: readonly PersonHealth[], silent: ReadonlySet<string>): GroupHealth {
  const total = (figure: (member: PersonHealth) => number) =>
    members.reduce((sum, member) => sum + figure(member), 0);
  const [counted, kept] = [total((each) => each.counted), total((each) => each.kept)];
  return {
    people: members.length,
    counted,
    kept,
    lost: total((each) => each.lost),
    onTimeRate: counted === 0 ? null : kept / counted,
    longest: members.reduce((most, each) => Math.max(most, each.longest), 0),
    silentIds: members
      .map((each) => each.personId)
      .filter((id) => silent.has(id))
      .sort(),
  };
}
