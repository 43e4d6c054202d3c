import { isTagged } from './is-tagged.ts';
import type { Tag } from './sense.ts';
import type { TaggedText } from './tagged-text.ts';

/** What follows a verb and hardly ever a noun that begins a line: `Repaint the gym`, `Pay off two loans`. */
const objects: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'a an the our my your his her their its us me them it all each every both any some another up off out back away'.split(
      ' ',
    ),
  ))();
/** They lead an object too, unless `than` follows: `Latency less than 2 s`. */
const compared: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['more', 'less', 'fewer', 'new', 'only']))();
const nounEnding = /(?:[^s]s|tion|sion|ment|ness|ity|ance|ence|ship|ism|ing|acy)$/;
const verbEnding = /(?:i[sz]e|ify|[^mr]ate)$/;
const capitals = /[A-Z].*[A-Z]/;

/** `NPS`, `iOS`, `B2B`; where everything is in capitals, they tell nothing. */
const isNameLike = (word: string, text: string): boolean =>
  /\d/.test(word) || (capitals.test(word) && text !== text.toUpperCase());

/** Words of the grammar that are no verbs: `by`, `zero`, a unit, a person. */
const other: readonly Tag[] = [
  'stop',
  'lead',
  'numberWord',
  'zero',
  'share',
  'group',
  'otherUnit',
  'comparator',
  'filler',
  'now',
  'from',
  'time',
  'relative',
  'month',
];

/**
 * Is the first word a verb in its base form, though no list knows it? Told from what it looks like and from
 * what follows: an object's determiner, or a number with the things that are counted.
 */
export function isEnglishVerb(sentence: TaggedText, at: number, isCount: boolean): boolean {
  const { tokens, clean } = sentence;
  const word = tokens[at];
  const next = tokens[at + 1];
  if (word?.kind !== 'word' || next === undefined || isTagged(sentence, at, other)) return false;
  const isName = isNameLike(clean.slice(word.start, word.end), clean);
  if (isName || word.fold.length < 2 || nounEnding.test(word.fold)) return false;
  if (objects.has(word.fold) || compared.has(word.fold)) return false;
  if (objects.has(next.fold)) return true;
  if (compared.has(next.fold) && tokens[at + 2]?.fold !== 'than') return true;
  if (verbEnding.test(word.fold) && word.fold.length > 5 && next.kind === 'word') return true;
  return takesCount(sentence, at + 1, isCount);
}

/** `Shortlist 3 vendors`, `Screen 90% of patients`, but not `Rating 4.6` or `Backlog < 12`. */
function takesCount(sentence: TaggedText, at: number, isCount: boolean): boolean {
  const { tokens } = sentence;
  const from = tokens[at]?.fold === 'at' && tokens[at + 1]?.fold === 'least' ? at + 2 : at;
  if (tokens[from]?.kind !== 'number' && !isTagged(sentence, from, ['numberWord'])) return false;
  return isCount || (tokens[from + 1]?.fold === '%' && tokens[from + 2]?.fold === 'of');
}
