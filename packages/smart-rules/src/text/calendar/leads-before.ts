import { phraseBefore } from '../phrase-before.ts';
import type { TaggedText } from '../tagged-text.ts';
import { pastBefore } from './past-at.ts';

export type Lead = 'before' | 'until' | 'end' | 'in' | 'start' | 'versus';

export interface Leads {
  readonly all: ReadonlySet<Lead>;
  readonly from: number;
}

/** The words in front of a date, read backwards: `đến hết`, `by the end of`, `so với`. */
export function leadsBefore(sentence: TaggedText, index: number): Leads {
  const all = new Set<Lead>();
  let from = index;
  let isParted = false;
  for (let step = 0; step < 5 && from > 0; step += 1) {
    const found = phraseBefore(sentence, from, 'lead');
    const past = pastBefore(sentence, from);
    const versus = phraseBefore(sentence, from, 'versus') ?? past;
    // `no later than` is longer than the `than` of a comparison.
    const compares = versus !== undefined && (found === undefined || versus.from <= found.from);
    // `20% last year by June`: the year gone by is complete before the deadline begins.
    const isBound = all.has('before') || (versus === past && all.has('until'));
    if (compares && (isParted || isBound)) break;
    if (compares) return { all: new Set<Lead>(['versus']), from: versus.from };
    if (found === undefined) break;
    const value = found.value;
    if (value === 'link') {
      isParted ||= sentence.tokens[found.from]?.fold === ',';
      from = found.from;
      continue;
    }
    // The lexicon's keys of `lead` are exactly these.
    all.add(value as Lead);
    from = found.from;
  }
  const isLinkOnly = all.size === 0;
  return { all, from: isLinkOnly ? index : from };
}
