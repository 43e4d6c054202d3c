import type { Facts } from '../text/facts.ts';

/** Vietnamese writes syllables apart, so a wish of two or three words has up to six of them. */
const mostWords = { vi: 6, en: 3 } as const;
/** The name of a measure may be long and is still only a name. */
const mostWordsOfName = { vi: 12, en: 6 } as const;

/** A wish or a bare name: no number, no date, no deliverable, and hardly anything else. */
export function isBareWish(facts: Facts): boolean {
  const { target, placeholders, period, frequency, vague, kind, contentWords, locale } = facts;
  if (target !== null || placeholders.length > 0 || period !== null || frequency !== null) {
    return false;
  }
  if (facts.furtherWishes.length > 0) return true;
  if (kind.value === 'milestone') return false;
  const leads = vague[0]?.range[0] === kind.range[0];
  if (kind.value === 'activity' && !leads && vague.length < 3) return false;
  const isName = vague.length === 0 && facts.direction === null;
  const isMeasure = isName && facts.metric?.range[0] === kind.range[0];
  if (isMeasure) return contentWords <= mostWordsOfName[locale];
  if (locale === 'en') return contentWords <= mostWords.en + (kind.value === 'activity' ? 1 : 0);
  return contentWords - emptySyllables(facts) <= mostWords.vi;
}

/** Adjectives nobody can check make a Vietnamese wish longer and say no more. */
function emptySyllables({ text, vague }: Facts): number {
  return vague
    .filter(({ reason }) => reason === 'word')
    .reduce((sum, { range }) => sum + text.slice(...range).split(' ').length, 0);
}
