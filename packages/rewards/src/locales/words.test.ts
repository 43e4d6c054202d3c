import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rewards } from '../module.ts';
import { rewardsEn } from './en.ts';
import { rewardsVi } from './vi.ts';

const source = new URL('..', import.meta.url);
const codes = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/test|locales/.test(file))
  .flatMap((file) => [
    ...readFileSync(new URL(file, source), 'utf8').matchAll(/issue\(\s*'(rewards\/\w+)'/g),
  ])
  .map(([, code]) => code ?? '');
const built = [
  ...['person', 'org_unit', 'kpi', 'core_value', 'praise', 'gift', 'redemption', 'contest'].map(
    (noun) => `rewards/${noun}_not_found`,
  ),
  ...['pair', 'day', 'reciprocal'].map((guard) => `rewards/guarded_${guard}`),
];

describe.each([rewardsEn, rewardsVi])('words in $locale', ({ sentences, labels }) => {
  it('[RW-80] has a sentence and a repair for every issue', () => {
    expect(codes.length).toBeGreaterThan(30);
    for (const code of [...codes, ...built]) {
      expect(sentences[code]?.says, code).toBeTruthy();
      expect(sentences[code]?.repair, code).toBeTruthy();
    }
  });

  it('[RW-81] has a title for every table, command and event', () => {
    const { tables, commands, events } = rewards;
    const names = [
      ...tables.map(({ id }) => id),
      ...[...commands, ...events].map(({ type }) => type),
    ];
    expect(names.filter((name) => !Object.hasOwn(labels, name))).toEqual([]);
  });
});

it('[RW-82] says the same things in both languages', () => {
  expect(Object.keys(rewardsVi.sentences)).toEqual(Object.keys(rewardsEn.sentences));
  expect(Object.keys(rewardsVi.labels)).toEqual(Object.keys(rewardsEn.labels));
});
