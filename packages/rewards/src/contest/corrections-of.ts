import type { State } from '@kpikit/core';
import type { ContestResult } from '../model/contest-result.ts';
import { contests } from '../model/tables.ts';
import type { CountedInput } from './counted-input.ts';
import { type Standings, standingsOf } from './standings-of.ts';

/** What has changed since a contest was closed; its result stays as it was. */
export interface Corrections {
  /** Counted then, and no longer or for less: a praise that was withdrawn, a figure corrected. */
  readonly gone: readonly CountedInput[];
  /** Counts by now and did not then. */
  readonly added: readonly CountedInput[];
  /** The places as they would be today. */
  readonly placed: Standings['placed'];
}

/** Compares a frozen result with what its contest would count today (B5.4). */
export function correctionsOf(state: State, result: ContestResult): Corrections {
  const contest = state.get(contests, result.id);
  if (!contest) return { gone: [], added: [], placed: [] };
  const { placed, counted } = standingsOf(state, contest, result.closedAt);
  return {
    gone: without(result.counted, counted),
    added: without(counted, result.counted),
    placed,
  };
}

function without(
  counted: readonly CountedInput[],
  others: readonly CountedInput[],
): readonly CountedInput[] {
  const known = new Set(others.map(keyOf));
  return counted.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ ref, subjectId, amount }: CountedInput): string {
  return JSON.stringify([ref, subjectId, amount]);
}
