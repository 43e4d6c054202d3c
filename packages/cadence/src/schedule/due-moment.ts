import { epochOfWall } from '@kpikit/core';
import type { Rhythm } from '../model/rhythm.ts';

const dayMs = 86_400_000;

/** Milliseconds since 1970 at which a beat of a day is due on its zone's wall clock. */
export function dueMoment(day: number, { at, zone }: Pick<Rhythm, 'at' | 'zone'>): number {
  return epochOfWall(day * dayMs + minutesOf(at) * 60_000, zone);
}

export function minutesOf(at: string): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
}
