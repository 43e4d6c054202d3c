import type { Formula } from './formula.ts';
import { partKey } from './part-key.ts';

/** Figures by the name of the part; `null` is a figure not known. Spelling follows `partKey`. */
export type PartFigures =
  | Readonly<Record<string, number | null>>
  | ReadonlyMap<string, number | null>;

/** The figures of a formula's parts in their order; `null` for each that is not given. */
export function partValues(
  { parts }: Pick<Formula, 'parts'>,
  figures: PartFigures,
): (number | null)[] {
  const entries = figures instanceof Map ? figures : new Map(Object.entries(figures));
  const byKey = new Map<string, number | null>();
  for (const [name, figure] of entries) byKey.set(partKey(name), figure);
  return parts.map((part) => byKey.get(partKey(part)) ?? null);
}
