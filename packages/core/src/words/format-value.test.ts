import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unit } from '../model/unit.ts';
import { formatValue } from './format-value.ts';

const unit = (kind: Unit['kind'], more: Partial<Unit> = {}): Unit => ({
  kind,
  currency: null,
  noun: null,
  ...more,
});
/** Intl writes no-break spaces; a reader sees spaces. */
const shown = (value: number | null, of: Unit, locale: string) =>
  formatValue(value, of, locale).replace(/[\u00a0\u202f]/g, ' ');

describe('formatValue', () => {
  it.each([
    [0.18, unit('percent'), '18%', '18%'],
    [0.125, unit('percent'), '12,5%', '12.5%'],
    [-0.00001, unit('percent'), '0%', '0%'],
    [0.06, unit('percentage_point'), '6 điểm %', '6 pp'],
    [1_500_000, unit('money', { currency: 'VND' }), '1.500.000 ₫', '₫1,500,000'],
    [1250, unit('money', { currency: 'USD' }), '12,50 US$', '$12.50'],
    [1250, unit('money'), '1.250', '1,250'],
    [80, unit('count', { noun: 'demo' }), '80 demo', '80 demo'],
    [1200.5, unit('number'), '1.200,5', '1,200.5'],
    [5, unit('duration', { noun: 'day' }), '5 ngày', '5 days'],
    [1, unit('duration', { noun: 'Giờ' }), '1 giờ', '1 hour'],
    [3, unit('duration', { noun: 'sprint' }), '3 sprint', '3 sprint'],
    [4.6, unit('score'), '4,6', '4.6'],
  ])('[H-1] shows %s as people read it', (value, of, vi, en) => {
    expect([shown(value, of, 'vi'), shown(value, of, 'en')]).toEqual([vi, en]);
  });

  it('[H-1] a currency that nobody knows is written beside the figure', () => {
    expect(shown(5, unit('money', { currency: '12$' }), 'en')).toBe('5 12$');
  });

  it('[H-2] what is no figure is a dash, never NaN', () => {
    for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(formatValue(value, unit('percent'), 'vi')).toBe('–');
    }
    const anyUnit = fc.record({
      kind: fc.constantFrom(...Unit.shape.kind.options),
      currency: fc.option(fc.constantFrom('VND', 'USD', 'JPY', 'KWD', '???')),
      noun: fc.option(fc.string({ minLength: 1, maxLength: 10 }).filter((s) => !/NaN|∞/.test(s))),
    });
    fc.assert(
      fc.property(fc.double(), anyUnit, fc.constantFrom('vi', 'en'), (value, of, locale) => {
        expect(formatValue(value, of, locale)).not.toMatch(/NaN|∞|undefined/);
      }),
    );
  });
});
