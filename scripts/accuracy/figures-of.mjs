import { kappaOf } from './kappa-of.mjs';

const factNames = ['target', 'unit', 'comparator', 'baseline', 'end', 'start', 'direction', 'kind'];
/** What must be right at once for a statement to count as read right. */
const together = ['target', 'unit', 'currency', 'comparator', 'baseline', 'end'];
const criteria = ['specific', 'measurable', 'timeBound'];

/**
 * Figures from 0 to 1 over items `{ expected, rules }` and the answers to them, by name: for a fact the share
 * of items on which it is right (`all`), its precision and its recall; for a rule precision and recall; for a
 * criterion kappa. Labels that are missing or left open are not judged.
 */
export function figuresOf(items, answers) {
  const cases = items.map((item, at) => ({ ...item, answer: answers[at] }));
  return Object.fromEntries(
    [
      ...factNames.flatMap((name) => factFigures(cases, name)),
      ['all facts', shareOf(cases, isReadRight)],
      ...criteria.flatMap((name) => agreement(cases, name)),
      ...ruleFigures(cases),
    ].filter(([, figure]) => figure !== null),
  );
}

/** Milestones are a finer kind of activity, of which some labels know nothing. */
export function isSame(name, expected, answer) {
  const same = (value) => (name === 'kind' && value === 'milestone' ? 'activity' : value);
  return same(expected[name]) === same(answer[name]);
}

export function isReadRight({ expected, answer }) {
  return together.every((name) => !(name in expected) || isSame(name, expected, answer));
}

function factFigures(cases, name) {
  const known = cases.filter(({ expected }) => name in expected);
  if (known.length === 0) return [];
  const right = ({ expected, answer }) => isSame(name, expected, answer);
  const read = known.filter(({ answer }) => answer[name] !== null);
  const there = known.filter(({ expected }) => expected[name] !== null);
  return [
    [name, shareOf(known, right)],
    [`${name}, precision`, shareOf(read, right)],
    [`${name}, recall`, shareOf(there, right)],
  ];
}

function agreement(cases, name) {
  const known = cases.filter(({ expected }) => name in expected);
  if (known.length === 0) return [];
  return [[`${name}, kappa`, kappaOf(known.map((c) => [c.expected[name], c.answer[name]]))]];
}

function ruleFigures(cases) {
  const judged = cases.filter(({ rules }) => rules.length > 0);
  const pairs = judged.flatMap(({ rules, expected, answer }) =>
    rules.map((rule) => ({
      rule,
      due: expected.findings.includes(rule),
      given: answer.findings.includes(rule),
    })),
  );
  const names = [...new Set(pairs.map(({ rule }) => rule))];
  const figures = (name, some) => [
    [
      `${name}, precision`,
      shareOf(
        some.filter(({ given }) => given),
        ({ due }) => due,
      ),
    ],
    [
      `${name}, recall`,
      shareOf(
        some.filter(({ due }) => due),
        ({ given }) => given,
      ),
    ],
  ];
  return [
    ...names.flatMap((name) =>
      figures(
        name,
        pairs.filter(({ rule }) => rule === name),
      ),
    ),
    ...(pairs.length > 0 ? figures('findings', pairs) : []),
  ];
}

function shareOf(some, is) {
  return some.length === 0 ? null : some.filter(is).length / some.length;
}
