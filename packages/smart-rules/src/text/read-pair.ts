import { cellPair } from './cell-pair.ts';
import { forwardPair } from './forward-pair.ts';
import { isToday } from './is-today.ts';
import type { Pair } from './pair.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';
import type { Taken } from './turn-between.ts';

export interface Baselines {
  readonly pair: Pair | null;
  /** Quantities that tell today's level and are no target. */
  readonly today: ReadonlySet<Quantity>;
}

/** Finds where the statement starts from. */
export function readPair(
  sentence: TaggedText,
  quantities: readonly Quantity[],
  taken: Taken,
  compared: Taken,
): Baselines {
  const pair = forwardPair(sentence, quantities, taken) ?? cellPair(sentence, quantities);
  const rest = pair ? quantities.filter(({ from }) => from !== pair.target.from) : quantities;
  const today = new Set(
    rest.filter(
      (quantity) => quantity.from !== pair?.baseline.from && isToday(sentence, quantity, compared),
    ),
  );
  if (pair) return { pair, today };
  const others = quantities.filter((quantity) => !today.has(quantity));
  const from = others.find(
    (quantity, index) =>
      index > 0 &&
      phraseBefore(sentence, quantity.from, 'from') !== undefined &&
      quantity.kind !== 'duration' &&
      isSameMeasure(others[index - 1], quantity),
  );
  if (from) today.add(from);
  return { pair: null, today };
}

function isSameMeasure(target: Quantity | undefined, baseline: Quantity): boolean {
  return (
    target !== undefined &&
    (target.kind === baseline.kind || baseline.kind === null) &&
    target.high === null
  );
}
