import type { StatementKind } from './facts.ts';
import { isTagged } from './is-tagged.ts';
import { isVietnameseThing } from './is-vietnamese-verb.ts';
import type { KindClues } from './kind-clues.ts';
import { phrasesOf } from './phrases-of.ts';
import type { TaggedText } from './tagged-text.ts';

/** A sentence about all of them, or about what is so: `Every branch passes the inspection`. */
const subjects: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['every', 'all', 'each', 'another', 'no', 'fewer', 'less']))();
const copulas: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['is', 'are', 'can', 'will', 'have', 'has']))();
const workNouns =
  /^(?:training|enablement|automation|expansion|maintenance|migration|integration|installation|rollout|documentation|research|outreach|development|workshops?|events?|meetings?|audits?|inspections?|[a-z]{3,}ing)$/;

/** The kind of a statement that begins with no word of work or result. */
export function kindOfRest(sentence: TaggedText, head: number, clues: KindClues): StatementKind {
  if (clues.target !== null || hasLaterResult(sentence, head)) return 'outcome';
  if (sentence.locale === 'vi') {
    if (isPlainDeed(sentence, head)) return 'activity';
    return clues.hasMetric ? 'outcome' : 'unclear';
  }
  if (clues.hasMetric) return 'outcome';
  if (isNameOfWork(sentence, head)) return 'activity';
  const isTold = sentence.tokens.slice(head + 1).some(({ fold }) => copulas.has(fold));
  return isTold || subjects.has(sentence.tokens[head]?.fold ?? '') ? 'outcome' : 'unclear';
}

/** `Tổ chức phấn đấu trở thành …`, but not what the work is for (`để tăng …`). */
function hasLaterResult(sentence: TaggedText, head: number): boolean {
  const result = phrasesOf(sentence, 'result').find(({ value }) => value === '');
  if (result === undefined) return false;
  const between = sentence.tokens.slice(head, result.from);
  return !between.some(({ fold }) => fold === 'de' || fold === 'nham');
}

/** Vietnamese that names no number and no result, and begins with no thing: work, as a rule (`Bảo dưỡng thang máy`). */
function isPlainDeed(sentence: TaggedText, at: number): boolean {
  const words = sentence.tokens.slice(at).filter(({ kind }) => kind === 'word');
  const isWish = isTagged(sentence, at, ['wish', 'result', 'direction']);
  const isSoft = words.length < 7 && phrasesOf(sentence, 'vague').length > 0;
  return words.length >= 3 && !isWish && !isSoft && !isVietnameseThing(sentence, at);
}

/** `Team training`, `More field testing (in winter)`: the last word of the name is work. */
function isNameOfWork(sentence: TaggedText, head: number): boolean {
  const { tokens } = sentence;
  const rest = tokens.slice(head);
  const end = rest.findIndex(
    ({ kind }, step) => kind !== 'word' || isTagged(sentence, head + step, ['stop']),
  );
  const last = end < 0 ? rest.at(-1) : rest[end - 1];
  return rest.length > 1 && last !== undefined && workNouns.test(last.fold);
}
