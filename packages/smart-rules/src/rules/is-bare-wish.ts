import type { Facts } from '../text/facts.ts';
import { wordCount } from './word-count.ts';

/** Vietnamese writes syllables apart, so a wish of two or three words has up to six of them. */
const mostWords = { vi: 6, en: 3 } as const;
/** The name of a measure may be long and is still only a name. */
const mostWordsOfName = { vi: 12, en: 6 } as const;

const becomes = /^(?:become|tr[ởo] th[àa]nh)$/i;

/** A wish or a bare name: no number, no date, no deliverable, and hardly anything else. */
export function isBareWish(facts: Facts): boolean {
  const { target, placeholders, period, frequency, vague, kind, contentWords, locale } = facts;
  if (target !== null || placeholders.length > 0 || period !== null) return false;
  const isName = vague.length === 0 && facts.direction === null;
  const isMeasure = isName && facts.metric?.range[0] === kind.range[0];
  if (frequency !== null && !isMeasure) return false;
  if (facts.furtherWishes.length > 0) return true;
  const isOfSomeone = facts.metric !== null && facts.group !== null && facts.direction !== null;
  if ((isOfSomeone && vague.length === 1) || facts.proof !== null) return false;
  if (kind.value === 'milestone') return false;
  if (isNameOfWork(facts)) return true;
  if (isRole(facts)) return false;
  const leads = vague[0]?.range[0] === kind.range[0];
  if (kind.value === 'activity' && !leads && vague.length < 3) return false;
  if (isMeasure) return contentWords <= mostWordsOfName[locale];
  if (locale === 'en') {
    const said = contentWords - (vague.length > 2 ? emptyWords(facts) : 0);
    return said <= mostWords.en + (kind.value === 'activity' ? 1 : 0);
  }
  return contentWords - emptyWords(facts) <= mostWords.vi;
}

/** `Become a greener hotel`: poor, but it says what one wants to be. */
function isRole({ kind, contentWords, text }: Facts): boolean {
  return contentWords > 2 && becomes.test(text.slice(...kind.range).normalize('NFC'));
}

/** `Team training`: the reading of the kind covers the whole line. */
function isNameOfWork({ kind, contentWords, text }: Facts): boolean {
  const words = wordCount(text.slice(...kind.range));
  return kind.value === 'activity' && words === 2 && contentWords === 2;
}

/** Adjectives nobody can check make a wish longer and say no more. */
function emptyWords({ text, vague }: Facts): number {
  return vague
    .filter(({ reason }) => reason === 'word')
    .reduce((sum, { range }) => sum + wordCount(text.slice(...range)), 0);
}
