import type { Rhythm } from '../model/rhythm.ts';

/** The choices of a rhythm that nobody can make for a house, and those that have a usual answer. */
export type RhythmChoices = Pick<Rhythm, 'every' | 'anchorOn' | 'zone'> & Partial<Rhythm>;

/**
 * A whole rhythm from its main choices: due at 17:00, open three days before, a day of grace, moved
 * to the next working day (B4.1).
 */
export function rhythmOf(choices: RhythmChoices): Rhythm {
  return { at: '17:00', windowDays: 3, graceHours: 24, shift: 'next', ...choices };
}
