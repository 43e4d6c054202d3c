import { expect, it } from 'vitest';
import { labelOf, mergeWords } from '../kernel/words.ts';
import { coreEn } from '../locales/en.ts';
import { coreVi } from '../locales/vi.ts';
import { okrScore } from './okr-score.ts';
import { okrWords } from './okr-words.ts';

it('[H-34] a ratio is a score from 0.0 to 1.0 with its grade, floats included', () => {
  expect(okrScore(0.7, 'en')).toEqual({ score: 0.7, shown: '0.7', grade: 'delivered' });
  expect(okrScore(0.7, 'vi').shown).toBe('0,7');
  expect(okrScore(0.1 + 0.6 - 1e-12, 'en').grade).toBe('delivered');
  expect(okrScore(0.69, 'en')).toMatchObject({ shown: '0.7', grade: 'progressed' });
  expect(okrScore(0.4, 'en').grade).toBe('progressed');
  expect(okrScore(-2, 'en')).toEqual({ score: 0, shown: '0.0', grade: 'missed' });
  expect(okrScore(3, 'en')).toEqual({ score: 1, shown: '1.0', grade: 'delivered' });
});

it('[H-34] without a figure there is no score, and never 0', () => {
  for (const ratio of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(okrScore(ratio, 'vi')).toEqual({ score: null, shown: '–', grade: null });
  }
});

it('[H-34] grades are data, in any order', () => {
  const strict = [
    { from: 0.9, grade: 'delivered' },
    { from: 0.5, grade: 'progressed' },
  ] as const;
  expect(okrScore(0.7, 'en', strict).grade).toBe('progressed');
  expect(okrScore(0.2, 'en', strict).grade).toBeNull();
});

it('[H-34] OKR words lie over the labels of the core, the same ones in both languages', () => {
  const words = mergeWords(coreVi, okrWords.vi);
  expect(labelOf(words, 'nodeKind.kpi')).toBe('kết quả then chốt');
  expect(labelOf(words, 'nodeKind.csf')).toBe(labelOf(coreVi, 'nodeKind.csf'));
  expect(Object.keys(okrWords.vi.labels)).toEqual(Object.keys(okrWords.en.labels));
  const known = Object.keys(coreEn.labels);
  expect(Object.keys(okrWords.en.labels).filter((label) => !known.includes(label))).toEqual([]);
});
