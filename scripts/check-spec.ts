/** One rule of a SPEC.md: its line, its id, the book ids that it cites. */
interface Rule {
  readonly id: string;
  readonly file: string;
  readonly cites: readonly string[];
  readonly isOurs: boolean;
}

/** Files by path, as text. */
export type Texts = Readonly<Record<string, string>>;

const ruleId = /[A-Z]+-[A-Z]*\d+[a-z]?/g;
/** A rule opens a list item or a table row: `- [CK-4] …`, `| CK-4 | …`. */
const ruleLine = /^[\s|*-]*\[?[A-Z]+-[A-Z]*\d+[a-z]?\]?[\s|*]/;
const bookId = /\bB\d(?:\.\d+)?\b/g;
/** A title opens with the ids that it proves: `it('[CK-4] …'`, `it.each(rows)('[CK-4][CK-5] …'`. */
const titleStart =
  /(?:\b(?:it|test|describe)(?:\.\w+)*|\))\(\s*['"`]((?:\[[A-Z]+-[A-Z]*\d+[a-z]?\][ ,]*)+)/g;

/**
 * The promises and the proofs, compared: a rule without a test is a wish, a test without a rule is
 * a riddle, a rule from nowhere is an invention.
 */
export function specProblems(specs: Texts, tests: Texts, bookMap: string): readonly string[] {
  const rules = Object.entries(specs).flatMap(([file, text]) => rulesIn(file, text));
  const ids = new Set(rules.map((rule) => rule.id));
  const known = new Set(bookMap.match(bookId));
  const proven = Object.entries(tests).flatMap(([file, text]) =>
    [...new Set(idsProvenIn(text))].map((id) => ({ id, file })),
  );
  const provenIds = new Set(proven.map(({ id }) => id));

  return [
    ...duplicatesOf(rules.map((rule) => rule.id)).map((id) => `${id} is the id of two rules`),
    ...rules.flatMap(({ id, file, cites, isOurs }) => [
      ...(provenIds.has(id) ? [] : [`${file}: no test is named after [${id}]`]),
      ...(cites.length > 0 || isOurs
        ? []
        : [`${file}: [${id}] cites no book id and is not "ours"`]),
      ...cites
        .filter((cited) => !known.has(cited))
        .map((cited) => `${file}: [${id}] cites ${cited}, which the book map does not have`),
    ]),
    ...proven
      .filter(({ id }) => !ids.has(id))
      .map(({ id, file }) => `${file}: a test proves [${id}], which no SPEC.md has`),
  ];
}

/** A promised row of threats or faults opens a table row: `| T05 | …`, `| F22 | …`. */
const rowLine = /^\|\s*([TF]\d\d)\s*\|/gm;

/** Rows of threats and faults that a package's SPEC.md promises and none of its tests is named after. */
export function unprovenRows(specs: Texts, tests: Texts): readonly string[] {
  return Object.entries(specs).flatMap(([file, text]) => {
    const home = file.slice(0, file.lastIndexOf('/') + 1);
    const own = Object.entries(tests).filter(
      ([path]) => path.startsWith(home) || !path.startsWith('packages/'),
    );
    return [...text.matchAll(rowLine)]
      .map(([, row = '']) => row)
      .filter((row) => !own.some(([, test]) => test.includes(`[${row}]`)))
      .map((row) => `${file}: no test is named after [${row}]`);
  });
}

function rulesIn(file: string, text: string): readonly Rule[] {
  return text
    .split('\n')
    .filter((line) => ruleLine.test(line))
    .map((line) => ({
      id: line.match(ruleId)?.[0] ?? '',
      file,
      cites: line.match(bookId) ?? [],
      isOurs: /\bours\b/i.test(line),
    }));
}

function idsProvenIn(test: string): readonly string[] {
  return [...test.matchAll(titleStart)].flatMap(([, ids]) => ids?.match(ruleId) ?? []);
}

function duplicatesOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
