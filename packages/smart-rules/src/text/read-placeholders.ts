import { closingAt } from './closing-at.ts';
import { isTagged } from './is-tagged.ts';
import { phraseAt } from './phrase-at.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenSpan } from './token-span.ts';

const blanks: ReadonlySet<string> = new Set([
  'x',
  'xx',
  'xxx',
  'y',
  'n',
  'z',
  'tbd',
  'tba',
  'tbc',
  '_',
  '…',
  '?',
  'abc',
  'a',
  'b',
]);
const certain: ReadonlySet<string> = new Set(['tbd', 'tba', 'tbc', '_', 'xx', 'xxx']);

/** `...` with something to fill in behind it. */
function isDots({ tokens }: TaggedText, index: number): boolean {
  return tokens[index]?.fold === '.' && tokens[index - 1]?.fold === '.';
}

/** Empty places left in a form: `X%`, `$X`, `from X to Y`, `____`, `TBD`. */
export function readPlaceholders(sentence: TaggedText): readonly TokenSpan[] {
  const found: TokenSpan[] = [];
  const { tokens } = sentence;
  for (let index = sentence.first; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.fold === '[' && index > sentence.first) {
      const close = closingAt(tokens, index, ']', 4);
      if (close !== null) found.push({ from: index, to: close + 1 });
      continue;
    }
    if (token === undefined || !(blanks.has(token.fold) || isDots(sentence, index))) continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (before?.kind === 'number' && token.glued) continue;
    const isCapital =
      token.kind === 'word' && sentence.clean.charAt(token.start) !== token.fold.charAt(0);
    const percent = isTagged(sentence, index + 1, ['percent', 'scale', 'moneyScale']);
    const priced =
      before !== undefined && phraseAt(sentence, index - 1, 'money') !== undefined && token.glued;
    const turned =
      isCapital &&
      before !== undefined &&
      /^(?:from|to|tu|len|xuong|den|dat|reach|by|least|>=|<=|<|>|top)$/.test(before.fold) &&
      !(after?.glued && after.kind === 'word');
    const article =
      token.fold === 'a' || token.fold === '?' || token.fold === '…' || token.fold === 'b';
    if (certain.has(token.fold) || ((percent || priced || turned) && !(article && !percent))) {
      found.push({ from: index, to: percent ? index + 2 : index + 1 });
    }
  }
  return found;
}
