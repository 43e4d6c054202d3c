import { splitCsv } from './split-csv.ts';

const candidates = [',', ';', '\t', '|'] as const;
const sampled = 20;

/**
 * The sign that parts the fields: the one under which most of the first rows are equally wide, then
 * the one that gives more fields. Decimal commas lose to semicolons: a header holds none.
 */
export function detectDelimiter(text: string): string {
  const scored = candidates.map((delimiter) => ({ delimiter, ...fitOf(text, delimiter) }));
  scored.sort((a, b) => b.share - a.share || b.width - a.width);
  return scored[0]?.delimiter ?? ',';
}

function fitOf(text: string, delimiter: string): { share: number; width: number } {
  const read = splitCsv(text, delimiter, sampled);
  if (read.issues) return { share: 0, width: 0 };
  const rows = read.value.filter((row) => row.some((field) => field !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts]
    .filter(([fields]) => fields > 1)
    .reduce(([w, most], [fields, n]) => (n > most ? [fields, n] : [w, most]), [0, 0]);
  return { share: rows.length === 0 ? 0 : count / rows.length, width };
}
