import { isRecord } from '../engine/is-record.ts';
import type { KpiInput } from '../kpi-input.ts';
import { BadUse } from './bad-use.ts';
import { type Item, localeOf } from './item.ts';
import type { Line } from './lines-of.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || (isRecord(value) && typeof value.value === 'number');
const isTexts = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((each) => each === null || isText(each));

/** What each field of a record has to look like; one that does not counts as not given. */
const fits: Readonly<Record<Exclude<keyof KpiInput, 'statement'>, (value: unknown) => boolean>> = {
  level: isText,
  owners: Array.isArray,
  target: isFigure,
  baseline: isFigure,
  unit: (value) => isText(value) || isRecord(value),
  method: isTexts,
  period: isTexts,
  cycle: isTexts,
  contributesTo: (value) => isText(value) || Array.isArray(value),
  csf: isText,
  history: (value) => Array.isArray(value) && value.every(isFigure),
};

function itemOf(value: unknown, { number }: Line, where: string): Item {
  const record = isText(value) ? { text: value } : value;
  if (!isRecord(record)) throw new BadUse('not_an_object', { where });
  const statement = record.text ?? record.statement ?? record.kpi;
  if (!isText(statement)) throw new BadUse('no_text', { where });
  const { id } = record;
  const fields = Object.entries(fits).filter(([name, fit]) => fit(record[name]));
  return {
    id: isText(id) || typeof id === 'number' ? String(id) : String(number),
    locale: localeOf(record.locale ?? record.lang),
    kpi: { ...Object.fromEntries(fields.map(([name]) => [name, record[name]])), statement },
  };
}

/** JSON Lines: an object with a `text` and structured fields, or a bare string, on each line. */
export function* jsonItems(lines: Iterable<Line>, name: string): Generator<Item> {
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const where = `${name}:${line.number}`;
    let value: unknown;
    try {
      value = JSON.parse(line.text);
    } catch {
      throw new BadUse('not_json', { where });
    }
    yield itemOf(value, line, where);
  }
}
