import type { StatementKind } from './facts.ts';
import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import { phrasesOf } from './phrases-of.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

export interface KindReading extends TokenSpan {
  readonly kind: StatementKind;
}

export interface KindClues {
  readonly hasTarget: boolean;
  readonly isPercent: boolean;
  readonly hasMetric: boolean;
  readonly hasDeadline: boolean;
}

/** What may stand in front of a doing word without being what it is about: `mỗi tuần`, `to`, `by Q3`. */
const beside: readonly Tag[] = [
  'frequency',
  'to',
  'lead',
  'time',
  'relative',
  'numberWord',
  'wish',
];

/** `test coverage`, `share of vans`, `giờ đào tạo`: a doing word inside the name of a measure. */
function isNoun(sentence: TaggedText, index: number, clues: KindClues, to: number): boolean {
  const near = clues.isPercent ? [to, to + 1] : [to];
  const named = near.some((at) => phraseAt(sentence, at, 'metric') !== undefined);
  return (named && sentence.locale === 'en') || (clues.isPercent && index > sentence.first);
}

/** Result, activity or milestone: the first doing word or result word that leads the sentence decides. */
export function readKind(sentence: TaggedText, clues: KindClues): KindReading {
  const { tokens, first } = sentence;
  const reading = (kind: StatementKind, from: number, to: number): KindReading => ({
    kind,
    from,
    to,
  });
  const passive = clues.isPercent
    ? phrasesOf(sentence, 'activity').find(({ value }) => value === 'passive')
    : undefined;
  if (passive && passive.from < first + 24) {
    return reading('activity', passive.from, passive.to);
  }
  let isNamed = false;
  for (let index = first; index < Math.min(tokens.length, first + 5); index += 1) {
    const result = phraseAt(sentence, index, 'result');
    const activity = phraseAt(sentence, index, 'activity');
    const metric = phraseAt(sentence, index, 'metric');
    const to = Math.max(result?.to ?? 0, activity?.to ?? 0, metric?.to ?? 0);
    if (to === 0) {
      if (tokens[index]?.kind === 'number' && clues.isPercent) {
        return reading('outcome', index, index + 1);
      }
      isNamed ||= tokens[index]?.kind === 'word' && !isTagged(sentence, index, beside);
      continue;
    }
    const isTold = result?.to === to && tokens[to]?.kind === 'number';
    const isOther = isNamed && clues.hasTarget && activity?.value !== 'passive';
    if (activity?.to !== to || isTold || isOther || isNoun(sentence, index, clues, to)) {
      return reading('outcome', index, to);
    }
    const finished = activity.value === 'finish' && clues.hasDeadline && !clues.hasTarget;
    return reading(finished ? 'milestone' : 'activity', index, to);
  }
  if (clues.hasTarget || clues.hasMetric) return reading('outcome', first, first + 1);
  return reading('unclear', first, Math.max(first + 1, tokens.length));
}
