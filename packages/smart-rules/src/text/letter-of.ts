/** One letter, seen three ways: `ệ` is `e` for searching, `ê` with tone 5 for exact spelling. */
export interface Letter {
  readonly fold: string;
  readonly base: string;
  readonly tone: string;
}

const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const vowels: readonly (readonly [base: string, fold: string])[] = [
  ...[...'aeiouy'].map((vowel) => [vowel, vowel] as const),
  ['ă', 'a'],
  ['â', 'a'],
  ['ê', 'e'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ư', 'u'],
];

const vietnamese: ReadonlyMap<string, Letter> = /* @__PURE__ */ (() =>
  new Map<string, Letter>([
    ['đ', { fold: 'd', base: 'đ', tone: '' }],
    ...vowels.flatMap(([base, fold]) =>
      tones.map((mark, tone): [string, Letter] => [
        (base + mark).normalize('NFC'),
        { fold, base, tone: tone === 0 ? '' : String(tone) },
      ]),
    ),
  ]))();

/** The parts of an accented Vietnamese letter (lower case, composed); any other letter stands for itself. */
export function letterOf(letter: string): Letter {
  return vietnamese.get(letter) ?? { fold: letter, base: letter, tone: '' };
}
