import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignment } from '../module.ts';
import { alignmentEn } from './en.ts';
import { alignmentVi } from './vi.ts';

const sources = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^locales|^testing/.test(path))
  .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
  .join('\n');
const built = ['circular_link', 'link_twice', 'uncovered_goal', 'uncovered_csf'];
const codes = [
  ...[...sources.matchAll(/'(alignment\/[a-z_]+)'/g)].map(([, code = '']) => code),
  ...built.map((code) => `alignment/${code}`),
];
const params = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([alignmentEn, alignmentVi])('words in $locale', ({ sentences, labels }) => {
  it('[A-95] every issue and finding has a sentence and a repair', () => {
    const known = Object.entries(sentences)
      .filter(([, { says, repair }]) => says && repair)
      .map(([code]) => code);
    expect([...new Set(codes)].sort()).toEqual([...known].sort());
  });

  it('[A-95] every table, command and event has a title', () => {
    const ids = [
      ...alignment.tables.map(({ id }) => id),
      ...alignment.commands.map(({ type }) => type),
      ...alignment.events.map(({ type }) => type),
    ];
    expect(ids.filter((id) => !labels[id])).toEqual([]);
  });
});

it('[A-95] both languages know the same codes, params and labels', () => {
  expect(Object.keys(alignmentVi.sentences)).toEqual(Object.keys(alignmentEn.sentences));
  expect(Object.keys(alignmentVi.labels)).toEqual(Object.keys(alignmentEn.labels));
  for (const [code, { says, repair }] of Object.entries(alignmentEn.sentences)) {
    const vi = alignmentVi.sentences[code];
    expect([code, params(`${vi?.says}${vi?.repair}`)]).toEqual([code, params(`${says}${repair}`)]);
  }
});
