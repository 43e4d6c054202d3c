import type { Instant } from '@kpikit/core';
import type { RemindableBeat } from '../schedule/reminders.ts';
import { statusOfCheckIn } from '../schedule/status-of-check-in.ts';
import { type Signal, signal } from './signal.ts';

/** Beats in a row without a word that make a silence. */
const silentBeats = 2;
/** Of the last so many beats, this many lost ones make a pattern. */
const watchedBeats = 6;
const lostBeats = 3;

/**
 * Where a rhythm is being lost: a silence now, or beats missed again and again. Losing it costs double
 * to regain (B4.1). The beats are one person's, in the order of time.
 */
export function rhythmSignals(beats: readonly RemindableBeat[], asOf: Instant): readonly Signal[] {
  const decided = beats
    .map((beat) => ({ beat, status: statusOfCheckIn(beat, asOf) }))
    .filter(({ status }) => !['upcoming', 'open', 'excused'].includes(status));
  const personId = beats[0]?.personId ?? null;
  const lostOf = (run: typeof decided) =>
    run.filter(({ status }) => status === 'missed' || status === 'overdue');
  const details = (run: typeof decided) => ({
    personId,
    kpiId: null,
    evidence: lostOf(run).map(({ beat }) => beat.id),
    suggest: 'one_on_one' as const,
    params: { count: lostOf(run).length },
  });
  const lastKept = decided.findLastIndex((each) => lostOf([each]).length === 0);
  const silence = decided.slice(lastKept + 1);
  if (silence.length >= silentBeats) {
    return [signal('cadence/silence', { ...details(silence), severity: 'critical' })];
  }
  const watched = decided.slice(-watchedBeats);
  return lostOf(watched).length >= lostBeats
    ? [signal('cadence/beats_missed', { ...details(watched), severity: 'warning' })]
    : [];
}
