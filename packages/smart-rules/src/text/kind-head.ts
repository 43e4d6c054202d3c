import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';

/** Signs that part a time from what is to be done in it: `By June, …`. */
const pauses: readonly string[] = [',', ':', '-', '"', '*', '.', '('];

/**
 * Where a statement begins to say what is wanted: after `phấn đấu`, `we will continue to`, and after the
 * time it is wanted in (`Đến năm 2030,`).
 */
export function kindHead(sentence: TaggedText, isDate: (token: number) => boolean): number {
  const { tokens, first } = sentence;
  let at = first;
  while (at < tokens.length) {
    const opening = phraseAt(sentence, at, 'opening') ?? phraseAt(sentence, at, 'frequency');
    const isPause = pauses.includes(tokens[at]?.fold ?? '');
    if (opening !== undefined) at = opening.to;
    else if (isDate(at) || isPause || leadsDate(sentence, at, isDate)) at += 1;
    else break;
  }
  return at < tokens.length ? at : first;
}

/** `by`, `trong`, `đến hết` before a date that is read as one. */
function leadsDate(sentence: TaggedText, at: number, isDate: (token: number) => boolean): boolean {
  return isTagged(sentence, at, ['lead']) && (isDate(at + 1) || isDate(at + 2));
}
