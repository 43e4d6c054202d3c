import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';
import type { ReadUnit } from './unit-of.ts';

export interface UnitCell {
  readonly unit: Omit<ReadUnit, 'to'>;
  readonly scale: number;
}

const cell = (kind: ReadUnit['kind'], scale = 1, currency: string | null = null): UnitCell => ({
  unit: { kind, currency, noun: null },
  scale,
});

/** The unit column of a sheet, in the cell before the figure: `Doanh thu | Tỷ đồng | 120`. */
export function unitCell(sentence: TaggedText, index: number): UnitCell | null {
  const { tokens } = sentence;
  if (tokens[index - 1]?.fold !== '|') return null;
  let start = index - 2;
  while (start > index - 6 && start >= 0 && tokens[start]?.fold !== '|') start -= 1;
  if (tokens[start]?.fold !== '|') return null;
  const at = start + 1;
  const last = index - 1;
  const fills = (tag: 'percent' | 'money' | 'time' | 'point' | 'scale' | 'moneyScale') => {
    const phrase = phraseAt(sentence, at, tag);
    return phrase?.to === last ? phrase : undefined;
  };
  if (fills('percent')) return cell('percent');
  const scale = phraseAt(sentence, at, 'moneyScale') ?? phraseAt(sentence, at, 'scale');
  const scaleEnd = scale?.to ?? at;
  const currency = phraseAt(sentence, scaleEnd, 'money');
  if (scale && (scaleEnd === last || currency?.to === last)) {
    return cell('money', Number(scale.value), currency?.value ?? 'VND');
  }
  const money = fills('money');
  if (money) return cell('money', 1, money.value);
  const time = fills('time');
  if (time) return { unit: { kind: 'duration', currency: null, noun: time.value }, scale: 1 };
  return fills('point') ? cell('score') : null;
}
