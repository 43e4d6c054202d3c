import type { StatementKind } from './facts.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

export interface KindReading {
  readonly kind: StatementKind;
  readonly from: number;
  readonly to: number;
}

export interface KindClues {
  readonly hasTarget: boolean;
  readonly isPercent: boolean;
  readonly hasMetric: boolean;
  readonly hasDeadline: boolean;
}

/** Result, activity or milestone: the first doing word or result word that leads the sentence decides. */
export function readKind(sentence: TaggedText, clues: KindClues): KindReading {
  const { tokens, first } = sentence;
  const reading = (kind: StatementKind, from: number, size: number): KindReading => ({
    kind,
    from,
    to: from + size,
  });
  for (let index = first; index < Math.min(tokens.length, first + 24); index += 1) {
    const passive = phraseAt(sentence, index, 'activity');
    if (passive?.value.value === 'passive' && clues.isPercent)
      return reading('activity', index, passive.folds.length);
  }
  for (let index = first; index < Math.min(tokens.length, first + 5); index += 1) {
    const result = phraseAt(sentence, index, 'result');
    const activity = phraseAt(sentence, index, 'activity');
    const metric = phraseAt(sentence, index, 'metric');
    const longest = Math.max(
      result?.folds.length ?? 0,
      activity?.folds.length ?? 0,
      metric?.folds.length ?? 0,
    );
    if (longest === 0) {
      if (tokens[index]?.fold === 'to' || tokens[index]?.kind === 'sign') continue;
      if (tokens[index]?.kind === 'number' && clues.isPercent) return reading('outcome', index, 1);
      continue;
    }
    if (activity?.folds.length === longest) {
      const finished = activity.value.value === 'finish' && clues.hasDeadline && !clues.hasTarget;
      return reading(finished ? 'milestone' : 'activity', index, longest);
    }
    if (result?.folds.length === longest) return reading('outcome', index, longest);
    return reading('outcome', index, longest);
  }
  if (clues.hasTarget || clues.hasMetric) return reading('outcome', first, 1);
  return reading('unclear', first, Math.max(1, tokens.length - first));
}
