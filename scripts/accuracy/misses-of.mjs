import { isSame } from './figures-of.mjs';

/** Where answers and labels part: one line an item, `id text: name expected → answered`. */
export function missesOf(items, answers) {
  return items.flatMap(({ id, text, expected, rules }, at) => {
    const parted = Object.keys(expected)
      .filter((name) => name !== 'findings')
      .filter((name) => !isSame(name, expected, answers[at]))
      .map((name) => `${name} ${expected[name]} → ${answers[at][name]}`);
    const missing = rules.filter(
      (rule) => expected.findings.includes(rule) && !answers[at].findings.includes(rule),
    );
    const extra = rules.filter(
      (rule) => !expected.findings.includes(rule) && answers[at].findings.includes(rule),
    );
    const all = [
      ...parted,
      ...missing.map((rule) => `misses ${rule}`),
      ...extra.map((rule) => `adds ${rule}`),
    ];
    return all.length === 0 ? [] : [`${id} ${text}: ${all.join(', ')}`];
  });
}
