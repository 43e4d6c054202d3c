import { phraseAt, type Sentence } from './sentence.ts';

/** Nouns whose number is a name: class 5, warehouse 2, version 3, the 7th time. */
const named: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'lop thu phase tier level cap top goi dot kho chuyen ca tang vong iso soc buoc step grade sprint no dieu khoan quyet day week wave batch stage part chuong mau form version v ver phien series room appendix covid web gen line lan co-so module milestone option type sev release quan'.split(
      ' ',
    ),
  ))();

const counters: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set('lan dot vong cap tang hang goi ca kho chuyen buoc'.split(' ')))();

function isUnitSuffix(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const suffix = tokens[index];
  if (suffix === undefined || suffix.kind !== 'word' || !suffix.glued) return true;
  const tags = sentence.phrases[index] ?? [];
  if (suffix.fold === 'x') return true;
  if (suffix.fold === 'xx' || /^(?:st|nd|rd|th)$/.test(suffix.fold)) return false;
  return tags.some(({ value: { tag } }) =>
    ['scale', 'moneyScale', 'time', 'money', 'point', 'percent', 'otherUnit', 'multiple'].includes(
      tag,
    ),
  );
}

/** Is this number part of a name (`lần thứ 7`, `SOC 2`, `5xx`, `N+1`, confidence `7/10`) and no quantity? */
export function isIdentifier(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const token = tokens[index];
  const before = tokens[index - 1];
  const earlier = tokens[index - 2];
  const after = tokens[index + 1];
  if (token === undefined || !isUnitSuffix(sentence, index + 1)) return true;
  if (before === undefined) return false;
  if (before.fold === '#' || before.fold === '@') return true;
  if (token.glued && before.kind === 'word' && !phraseAt(sentence, index - 1, 'money')) return true;
  const tied = before.glued && token.glued && '-+_.'.includes(before.fold);
  if (tied && earlier?.kind === 'word') return true;
  const rated = after?.fold === '/' && tokens[index + 2]?.fold === '10';
  const trailing = before.fold === '(' && tokens[index + 3]?.fold === ')';
  const confident =
    /^(?:confidence|tin|conf)$/.test(before.fold) ||
    /^(?:confidence|conf)$/.test(earlier?.fold ?? '');
  if (rated && (trailing || confident)) return true;
  if (token.fold === '24' && after?.fold === '/' && tokens[index + 2]?.fold === '7') return true;
  if (before.kind !== 'word' || !named.has(before.fold)) return false;
  const counted =
    phraseAt(sentence, index + 1, 'percent') ?? phraseAt(sentence, index + 1, 'scale');
  const timed = phraseAt(sentence, index + 1, 'time') !== undefined;
  const ranged = after?.fold === '-' && tokens[index + 2]?.kind === 'number';
  if (counted !== undefined || ranged || timed) return false;
  if (counters.has(before.fold)) {
    const noun =
      after?.kind === 'word' && !sentence.phrases[index + 1]?.some((p) => p.value.tag === 'lead');
    return before.fold === 'lan' || !noun;
  }
  return true;
}
