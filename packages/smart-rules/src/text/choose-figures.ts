import { choosePeriod } from './calendar/choose-period.ts';
import type { PeriodReading } from './calendar/period-reading.ts';
import { chooseTarget } from './choose-target.ts';
import { markTaken } from './mark-taken.ts';
import type { Pair } from './pair.ts';
import type { Quantity } from './quantity.ts';
import { readPair } from './read-pair.ts';
import type { Readings } from './readings.ts';
import type { TaggedText } from './tagged-text.ts';

/** What the sentence is about. */
export interface Figures {
  readonly target: Quantity | null;
  readonly baseline: Quantity | null;
  /** Target and baseline, where the sentence leads from one to the other. */
  readonly pair: Pair | null;
  readonly period: PeriodReading | null;
}

/** The choosing phase: where it starts, where it goes, until when. */
export function chooseFigures(
  sentence: TaggedText,
  { periods, isDate, quantities, metrics }: Readings,
): Figures {
  const [metric] = metrics;
  const head = metric && metric.from < (quantities[0]?.from ?? 0) ? metric.kind : null;
  const compared = periods.filter(({ role }) => role === 'versus');
  const isCompared = markTaken(sentence.tokens.length, compared);
  const { pair, today } = readPair(sentence, quantities, isDate, isCompared);
  const isBetween = ({ from }: PeriodReading) =>
    pair !== null && from >= pair.baseline.to && from < pair.target.from;
  const candidates = quantities.filter((quantity) => !today.has(quantity));
  const target = pair?.target ?? chooseTarget(sentence, candidates, head);
  const start = pair?.baseline ?? [...today].find(({ from }) => from !== target?.from) ?? null;
  return {
    target,
    baseline: start,
    pair,
    period: choosePeriod(periods.filter((reading) => !isBetween(reading))),
  };
}
