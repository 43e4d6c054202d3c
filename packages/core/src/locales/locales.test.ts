import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { core } from '../module.ts';
import { coreEn } from './en.ts';
import { coreVi } from './vi.ts';

const sources = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$|^locales|^testing/.test(path))
  .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
  .join('\n');

/** Codes written as `issue('…')`, named by a refinement's params, or prefixed with the package. */
const codes = [
  ...sources.matchAll(/issue\(\s*'([a-z_/]+)'|code: '([a-z_/]+)'|'(core\/[a-z_]+)'/g),
].map(([, a, b, c]) => a ?? b ?? c ?? '');
const nouns = ['person', 'org_unit', 'cycle', 'goal', 'factor', 'csf', 'kpi'].map(
  (noun) => `core/${noun}_not_found`,
);
const params = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([coreEn, coreVi])('words in $locale', ({ sentences, labels }) => {
  it('[K-25] every issue code has a sentence and a repair', () => {
    const missing = [...new Set([...codes, ...nouns])].filter(
      (code) => !sentences[code]?.says || !sentences[code]?.repair,
    );
    expect(missing).toEqual([]);
  });

  it('[K-25] every table, command and event has a title', () => {
    const ids = [
      ...core.tables.map(({ id }) => id),
      ...core.commands.map(({ type }) => type),
      ...core.events.map(({ type }) => type),
    ];
    expect(ids.filter((id) => !labels[id])).toEqual([]);
  });
});

it('[K-25] both languages know the same codes, params and labels', () => {
  expect(Object.keys(coreVi.sentences)).toEqual(Object.keys(coreEn.sentences));
  expect(Object.keys(coreVi.labels)).toEqual(Object.keys(coreEn.labels));
  for (const [code, { says, repair }] of Object.entries(coreEn.sentences)) {
    expect([
      code,
      params(`${coreVi.sentences[code]?.says}${coreVi.sentences[code]?.repair}`),
    ]).toEqual([code, params(`${says}${repair}`)]);
  }
});
