import { expect, it } from 'vitest';
import { numberOf } from './number-of.ts';

it.each([
  ['1.200', 'vi', false, 1200],
  ['1.200', 'en', false, 1.2],
  ['1,200', 'en', false, 1200],
  ['1,5', 'vi', true, 1.5],
  ['1.5', 'vi', true, 1.5],
  ['0.125', 'vi', false, 0.125],
  ['1.500.000', 'vi', false, 1_500_000],
  ['1,200.5', 'en', false, 1200.5],
  ['1.200,5', 'vi', false, 1200.5],
  ['2,125', 'vi', true, 2.125],
  ['05', 'vi', false, 5],
] as const)('[SR-10] reads %s in %s', (raw, locale, scaled, value) => {
  expect(numberOf(raw, locale, scaled).value).toBe(value);
});
