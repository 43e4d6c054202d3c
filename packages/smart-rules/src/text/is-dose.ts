import { isTagged } from './is-tagged.ts';
import type { Quantity } from './quantity.ts';
import type { TaggedText } from './tagged-text.ts';

/** What is done so many times: `5 buổi/tuần`, `3 posts a week`. */
const doings =
  /^(?:lan|luot|buoi|bai|cuoc|video|clip|times?|sessions?|posts?|articles?|calls?|workouts?|lessons?|walks?|emails?|visits?)(?: |$)/;

/** A number that says how often or how long something is done, each day or week: not a result but a habit. */
export function isDose(
  sentence: TaggedText,
  target: Quantity | null,
  every: string | null,
): boolean {
  if (every === null || every === 'year' || every === 'half') return false;
  const isTimes = sentence.tokens.some(
    ({ fold }, at) =>
      (fold === 'once' || fold === 'twice') && isTagged(sentence, at + 1, ['frequency']),
  );
  if (isTimes || target === null) return isTimes;
  const sign = target.comparator?.sign;
  const isLimit =
    sign === '<' || sign === '<=' || sentence.tokens[target.from - 1]?.fold === 'within';
  if (isLimit) return false;
  return target.kind === 'duration' || doings.test(foldOf(sentence, target));
}

function foldOf({ tokens }: TaggedText, { from, to }: Quantity): string {
  const words = tokens.slice(from, to + 1).filter(({ kind }) => kind === 'word');
  return words.map(({ fold }) => fold).join(' ');
}
