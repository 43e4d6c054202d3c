import { expect, it } from 'vitest';
import { createEngine } from './create-engine.ts';
import { explain } from './explain.ts';
import { issue } from './issue.ts';
import { tally } from './tally.fixture.ts';
import { labelOf, mergeWords, type Words } from './words.ts';

const vi: Words = {
  locale: 'vi',
  sentences: {
    'tally/box_not_found': {
      says: 'Không có hộp «{id}».',
      repair: 'Hãy kiểm tra lại mã, hiện có {most} hộp.',
    },
    'too_big.string': { says: 'Quá dài.', repair: 'Tối đa {maximum} ký tự.' },
  },
  labels: { 'tally.boxes': 'Hộp' },
};

it('[K-25] puts issues into words by code, with figures in the reader’s locale', () => {
  const found = issue('tally/box_not_found', {
    path: ['boxId'],
    params: { id: 'a', most: 1500.5 },
  });
  expect(explain([{ ...found, by: 'acme' }], vi)).toEqual([
    {
      code: 'tally/box_not_found',
      path: 'boxId',
      says: 'Không có hộp «a».',
      repair: 'Hãy kiểm tra lại mã, hiện có 1.500,5 hộp.',
      by: 'acme',
    },
  ]);
  expect(
    explain([issue('too_big', { params: { origin: 'string', maximum: 20 } })], vi)[0]?.repair,
  ).toBe('Tối đa 20 ký tự.');
  expect(explain([issue('acme/unknown')], vi)[0]).toMatchObject({
    says: 'acme/unknown',
    repair: '',
    path: '',
  });
});

it('[K-25] leaves no hole where a value is missing or personal', () => {
  const words: Words = {
    ...vi,
    sentences: { invalid_type: { says: 'Đã nhập: {value}.', repair: 'Hãy nhập lại.' } },
  };
  const says = (issueParams: { value?: null }) =>
    explain([issue('invalid_type', { params: issueParams })], words)[0]?.says;
  expect(says({ value: null })).toBe('Đã nhập: –.');
  expect(says({})).toBe('Đã nhập: ….');
});

it('[K-25] does not read prototype members as words', () => {
  expect(explain([issue('constructor')], vi)[0]?.says).toBe('constructor');
  expect(explain([issue('tally/box_not_found')], vi)[0]?.says).toBe('Không có hộp «{id}».');
  expect(labelOf(vi, 'toString')).toBe('toString');
});

it('[K-25] merges dictionaries, later ones win', () => {
  const house: Words = { locale: 'vi', sentences: {}, labels: { 'tally.boxes': 'Thùng' } };
  expect(labelOf(mergeWords(vi, house), 'tally.boxes')).toBe('Thùng');
});

it('[K-24] describes records, commands and events as JSON Schema with titles', () => {
  const { tables, commands, events } = createEngine({ modules: [tally] }).describe([vi]);
  expect(tables.map(({ id, titles, personal }) => [id, titles, personal])).toEqual([
    ['tally.boxes', { vi: 'Hộp' }, ['note']],
    ['tally.entries', {}, []],
  ]);
  expect(commands.find(({ id }) => id === 'tally.count')?.schema).toMatchObject({
    type: 'object',
    required: ['boxId'],
  });
  expect(events.map(({ id }) => id)).toEqual(['tally.boxMade', 'tally.counted']);
});
