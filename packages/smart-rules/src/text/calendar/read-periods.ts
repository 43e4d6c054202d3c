import type { TaggedText } from '../tagged-text.ts';
import { pastAt } from './past-at.ts';
import type { PeriodContext, PeriodReading } from './period-reading.ts';
import { readNamedPeriod } from './read-named-period.ts';
import { readSpan } from './read-span.ts';

/** Every stretch of calendar in a sentence, comparisons included, from left to right. */
export function readPeriods(
  sentence: TaggedText,
  context: PeriodContext,
): readonly PeriodReading[] {
  const found: PeriodReading[] = [];
  let index = sentence.first;
  while (index < sentence.tokens.length) {
    const reading =
      readNamedPeriod(sentence, index, context) ??
      readSpan(sentence, index, context) ??
      readPast(sentence, index);
    if (reading === null) {
      index += 1;
      continue;
    }
    found.push(reading);
    index = Math.max(index + 1, reading.to);
  }
  return found;
}

function readPast(sentence: TaggedText, index: number): PeriodReading | null {
  const past = pastAt(sentence, index);
  if (past === undefined) return null;
  return {
    role: 'versus',
    start: null,
    end: null,
    pending: false,
    from: index,
    to: past.to,
    ambiguous: null,
  };
}
