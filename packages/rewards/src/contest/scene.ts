import { dateInZone, type InstantWindow, people, placementOf, type State } from '@kpikit/core';
import { zoneOf } from '../ledger/terms-of.ts';
import type { Contest } from '../model/contest.ts';
import { contestWindow } from './contest-window.ts';

/** What a measure looks at. */
export interface Scene {
  readonly state: State;
  readonly contest: Contest;
  /** Half-open: what happens at its end no longer counts. */
  readonly window: InstantWindow;
  /** The moment of asking, or the last one of the window once it is over. */
  readonly at: string;
  /** Whom a person counts for at a moment: themself or their unit; `null` where they have none. */
  subjectOf(personId: string, at: string): string | null;
}

/** A contest as it stands at a moment. */
export function sceneAt(state: State, contest: Contest, now: string): Scene {
  const window = contestWindow(state, contest);
  const zone = zoneOf(state);
  return {
    state,
    contest,
    window,
    at: now < window.untilAt ? now : justBefore(window.untilAt),
    subjectOf(personId, at) {
      if (contest.subject === 'person') return personId;
      const person = state.get(people, personId);
      return (person && placementOf(person, dateInZone(at, zone))?.orgUnitId) ?? null;
    },
  };
}

export function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}
