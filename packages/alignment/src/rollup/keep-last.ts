/** A figure of before a node's period, and the progress that it would be now. */
export interface LastFigure {
  readonly value: number;
  readonly progress: number | null;
}

/** Keeps a node's last figure, or that it has none; true when this is news to its parents. */
export function keepLast(
  figures: Map<number, LastFigure>,
  number: number,
  last: LastFigure | null,
): boolean {
  const before = figures.get(number);
  if (last) figures.set(number, last);
  else figures.delete(number);
  return before?.value !== last?.value || before?.progress !== last?.progress;
}
