import { readdirSync, readFileSync } from 'node:fs';
import { explain, mergeWords } from '@kpikit/core';
import { coreVi } from '@kpikit/core/locales/vi';
import { describe, expect, it } from 'vitest';
import { vietnameseHolidayYears } from '../calendar/vietnamese-holidays.ts';
import { CheckInStep } from '../model/check-in.ts';
import { retroTemplates } from '../model/retro.ts';
import { cadence } from '../module.ts';
import { coachingOf } from '../prompts/coaching-of.ts';
import { updateFindings } from '../workflow/update-findings.ts';
import { cadenceEn } from './en.ts';
import { cadenceVi } from './vi.ts';

const sources = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^locales|^testing/.test(path))
  .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
  .join('\n');

const nouns = [...sources.matchAll(/notFound\('([a-z_]+)'/g)].map(
  ([, noun]) => `cadence/${noun}_not_found`,
);
const codes = [...sources.matchAll(/'(cadence\/[a-z_]+)'/g)].map(([, code]) => code ?? '');
const params = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([cadenceEn, cadenceVi])('words in $locale', ({ sentences, labels }) => {
  it('[C-62] every code has a sentence and a repair, and every sentence a code', () => {
    const known = [...new Set([...codes, ...nouns])].sort();
    expect(known.length).toBeGreaterThan(40);
    expect(Object.keys(sentences).sort()).toEqual(known);
    for (const { says, repair } of Object.values(sentences)) {
      expect(says && repair).not.toBe('');
    }
  });

  it('[C-62] every table, command, event and choice has a title', () => {
    const ids = [
      ...cadence.tables.map(({ id }) => id),
      ...cadence.commands.map(({ type }) => type),
      ...cadence.events.map(({ type }) => type),
      ...CheckInStep.options.map((step) => `checkInStep.${step}`),
      ...[...retroTemplates.starfish, ...retroTemplates.four_l].map((c) => `retroColumn.${c}`),
      ...vietnameseHolidayYears.flatMap((year) =>
        year.holidays.map(({ code }) => `holiday.${code}`),
      ),
    ];
    expect(ids.filter((id) => !labels[id])).toEqual([]);
  });
});

it('[C-62] both languages know the same codes, params and labels', () => {
  expect(Object.keys(cadenceVi.sentences)).toEqual(Object.keys(cadenceEn.sentences));
  expect(Object.keys(cadenceVi.labels)).toEqual(Object.keys(cadenceEn.labels));
  for (const [code, { says, repair }] of Object.entries(cadenceEn.sentences)) {
    const other = cadenceVi.sentences[code];
    expect([code, params(`${other?.says}${other?.repair}`)]).toEqual([
      code,
      params(`${says}${repair}`),
    ]);
  }
});

it('[C-62] puts a finding into a whole sentence', () => {
  const words = mergeWords(coreVi, cadenceVi);
  const found = updateFindings([{ kpiId: 'contracts', asOfOn: '2025-03-20' }], () => ({
    startOn: '2025-05-01',
    endOn: '2025-05-31',
  }));
  const issues = found.map((each) => ({ ...each, message: each.code }));
  expect(explain(issues, words)[0]?.says).toBe(
    'Số liệu ghi ngày 2025-03-20, còn KPI chạy từ 2025-05-01 đến 2025-05-31.',
  );
  const [order] = explain(coachingOf('Em phải gọi hết khách.').findings, words);
  expect(order?.repair).toBe('Hãy hỏi xem họ định làm thế nào.');
});
