import { dateInZone, type State, sumOf } from '@kpikit/core';
import { type Placed, placesOf } from '../ledger/places-of.ts';
import { zoneOf } from '../ledger/terms-of.ts';
import type { Contest } from '../model/contest.ts';
import { membersOf } from '../praise/receivers-of.ts';
import type { CountedInput } from './counted-input.ts';
import { measures } from './measures.ts';
import { type Scene, sceneAt } from './scene.ts';

export interface Standings {
  /** Everyone who scored, best first; equal scores share a place by the contest's policy. */
  readonly placed: readonly Placed[];
  /** Every single thing that counted, by subject and ref. */
  readonly counted: readonly CountedInput[];
}

/**
 * A star award as it stands at a moment (B5.4). Nothing of it is stored: what is withdrawn no
 * longer counts. Scores of 0 or less have no place.
 */
export function standingsOf(state: State, contest: Contest, now: string): Standings {
  const scene = sceneAt(state, contest, now);
  const counted = [...measures[contest.measure](scene)].sort(bySubject);
  const bySubjectId = new Map<string, number[]>();
  for (const { subjectId, amount } of counted) {
    const amounts = bySubjectId.get(subjectId) ?? [];
    amounts.push(amount);
    bySubjectId.set(subjectId, amounts);
  }
  const scores = [...bySubjectId]
    .map(([id, amounts]) => ({ id, score: sumOf(amounts) / headsOf(scene, id) }))
    .filter(({ score }) => score > 0);
  return { placed: placesOf(scores, { ties: contest.ties }), counted };
}

function headsOf({ state, contest, at }: Scene, subjectId: string): number {
  if (contest.subject === 'person' || !contest.perHead) return 1;
  return Math.max(1, membersOf(state, subjectId, dateInZone(at, zoneOf(state))).length);
}

function bySubject(a: CountedInput, b: CountedInput): number {
  if (a.subjectId !== b.subjectId) return a.subjectId < b.subjectId ? -1 : 1;
  return a.ref < b.ref ? -1 : 1;
}
