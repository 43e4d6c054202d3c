import type { ScaledValue } from './scaled-value.ts';
import type { TaggedText } from './tagged-text.ts';
import type { ReadUnit } from './unit-of.ts';

interface Measured {
  readonly number: ScaledValue;
  readonly unit: ReadUnit;
}

/** `3 tiếng rưỡi`, `một năm rưỡi`: half a unit of time behind the unit. */
export function withHalf(sentence: TaggedText, number: ScaledValue, unit: ReadUnit): Measured {
  const isHalf = unit.kind === 'duration' && sentence.tokens[unit.to]?.fold === 'ruoi';
  if (!isHalf) return { number, unit };
  return {
    number: { ...number, value: number.value + 0.5, written: number.written + 0.5 },
    unit: { ...unit, to: unit.to + 1 },
  };
}
