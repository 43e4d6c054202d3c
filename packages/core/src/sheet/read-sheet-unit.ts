import type { Unit } from '../model/unit.ts';
import { searchKey } from './search-key.ts';
import { unitWords } from './unit-words.ts';

/** A record's unit and how a figure written in the sheet becomes the record's. */
export interface SheetUnit {
  readonly unit: Unit;
  readonly times: number;
  readonly per: number;
}

const known: ReadonlyMap<string, SheetUnit> = /* @__PURE__ */ (() =>
  new Map(
    unitWords.flatMap(({ words, kind, currency = null, noun = null, times = 1 }) => {
      const per = kind === 'percent' || kind === 'percentage_point' ? 100 : 1;
      return words.map((word) => [searchKey(word), { unit: { kind, currency, noun }, times, per }]);
    }),
  ))();

/** `%`, `triệu đồng`, `ngày`; any other word is what is counted; `null` when nothing is said. */
export function readSheetUnit(text: string): SheetUnit | null {
  const noun = text.trim().slice(0, 100);
  if (noun === '') return null;
  const counted = { unit: { kind: 'count', currency: null, noun }, times: 1, per: 1 } as const;
  return known.get(searchKey(noun)) ?? counted;
}

/** Whether figures of both can stand in one row: đồng and triệu đồng can, per cent and days cannot. */
export function isSameUnit(a: SheetUnit, b: SheetUnit): boolean {
  const key = ({ unit }: SheetUnit) =>
    [unit.kind, unit.currency ?? '', searchKey(unit.noun ?? '')].join('|');
  return key(a) === key(b);
}
