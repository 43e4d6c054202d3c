import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { type Expression, formulaFrom } from './formula-from.ts';
import { type ParseOptions, parseFormula } from './parse-formula.ts';

function parsed(text: string, options?: ParseOptions): Formula {
  const result = parseFormula(text, options);
  if (result.issues) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function refusal(text: string, options?: ParseOptions) {
  const { issues } = parseFormula(text, options);
  return issues?.[0] && [issues[0].code, issues[0].params?.at, issues[0].params?.found];
}

/** The formula with every operation in brackets: shows what binds to what. */
function bracketed(text: string, options?: ParseOptions): string {
  const { steps, parts } = parsed(text, options);
  const signs = {
    add: '+',
    subtract: '-',
    multiply: '*',
    divide: '/',
    power: '^',
    min: '∧',
    max: '∨',
  };
  const written: string[] = [];
  for (const step of steps) {
    if (step.op === 'number') written.push(String(step.value));
    else if (step.op === 'part') written.push(parts[step.part] ?? '');
    else written.push(`(${written[step.left]}${signs[step.op]}${written[step.right]})`);
  }
  return written.at(-1) ?? '';
}

describe('parseFormula', () => {
  it("[F-1] reads the book's formulas, in English and Vietnamese", () => {
    expect(parsed('Revenue = Customers × Average value')).toMatchObject({
      result: 'Revenue',
      relation: 'computed',
      parts: ['Customers', 'Average value'],
    });
    expect(bracketed('Profit = Revenue − Cost')).toBe('(Revenue-Cost)');
    expect(bracketed('Số khách trả phí × Tỷ lệ hài lòng cao')).toBe(
      '(Số khách trả phí*Tỷ lệ hài lòng cao)',
    );
    expect(bracketed('a ÷ b : c – d')).toBe('(((a/b)/c)-d)');
    expect(parsed('Doanh thu quý 1 + Doanh thu quý 2').parts).toEqual([
      'Doanh thu quý 1',
      'Doanh thu quý 2',
    ]);
  });

  it('[F-2] binds × before +, powers to the right and before a sign', () => {
    expect(bracketed('a + b × c')).toBe('(a+(b*c))');
    expect(bracketed('a - b - c')).toBe('((a-b)-c)');
    expect(bracketed('2^3^2')).toBe('(2^(3^2))');
    expect(bracketed('-2^2')).toBe('(0-(2^2))');
    expect(bracketed('2 * -3 + +4')).toBe('((2*(0-3))+4)');
    expect(bracketed('2^-3')).toBe('(2^(0-3))');
    expect(bracketed('(a + b) × c')).toBe('((a+b)*c)');
  });

  it('[F-3] reads percent as a hundredth', () => {
    expect(bracketed('90 × 70%')).toBe('(90*0.7)');
    expect(bracketed('(a + b)%')).toBe('((a+b)/100)');
    expect(bracketed('a%')).toBe('(a/100)');
  });

  it('[F-4] reads min, max, sum and avg, with commas or semicolons', () => {
    expect(bracketed('min(a, b; c)')).toBe('((a∧b)∧c)');
    expect(bracketed('MAX(a, 2)')).toBe('(a∨2)');
    expect(bracketed('avg(a, b, c) × sum(d)')).toBe('((((a+b)+c)/3)*d)');
    expect(refusal('ln(a)')).toEqual(['core/formula_unknown_function', 0, 'ln']);
    expect(refusal('min()')).toEqual(['core/formula_unexpected', 4, ')']);
    expect(refusal('min(a,,b)')).toEqual(['core/formula_unexpected', 6, ',']);
  });

  it('[F-5] takes one part however its name is spelt [T09]', () => {
    const text = 'Số khách × 2 + số  KHÁCH + [Số khách]';
    expect(parsed(text).parts).toEqual(['Số khách']);
    expect(parsed(text.normalize('NFD')).parts).toEqual(['Số khách']);
    expect(parsed('[Trial-to-paid rate] × [A + B]').parts).toEqual(['Trial-to-paid rate', 'A + B']);
  });

  it('[F-5] takes one part wherever the tone of òa, ỏe, ủy is written [T10]', () => {
    expect(parsed('Khóa học × 2 + KHOÁ HỌC').parts).toEqual(['Khóa học']);
    expect(parsed('Người khoẻ + Người khỏe').parts).toEqual(['Người khoẻ']);
    expect(parsed('Lượt hủy + Lượt huỷ'.normalize('NFD')).parts).toEqual(['Lượt hủy']);
    // Another tone, đ for d and no diacritics at all are other names: a formula does not guess.
    expect(parsed('Hóa + Hòa + Hoa').parts).toEqual(['Hóa', 'Hòa', 'Hoa']);
    expect(parsed('Đơn + Dơn').parts).toEqual(['Đơn', 'Dơn']);
  });

  it('[F-6] cuts no name at a Vietnamese letter [T11]', () => {
    expect(parsed('Giá xăng × Số xe').parts).toEqual(['Giá xăng', 'Số xe']);
    expect(parsed('Số xã × Maxêđ + Mĩn').parts).toEqual(['Số xã', 'Maxêđ', 'Mĩn']);
    expect(bracketed('Số xe x xăng')).toBe('(Số xe*xăng)');
  });

  it('[F-6] reads a lone x between parts as times, and as a name elsewhere', () => {
    expect(bracketed('Số khách x Giá trị')).toBe('(Số khách*Giá trị)');
    expect(bracketed('80 x 60% x (a + b)')).toBe('((80*0.6)*(a+b))');
    expect(bracketed('2 × x + y')).toBe('((2*x)+y)');
    expect(parsed('Công ty X × Max giá').parts).toEqual(['Công ty X', 'Max giá']);
  });

  it('[F-7] refuses numbers that two locales read differently, unless told which [T16]', () => {
    for (const found of ['1.000', '0,7', '1,000', '12.500', '1.234.567', '1,234.5']) {
      expect(refusal(`a × ${found}`)).toEqual(['core/formula_ambiguous_number', 4, found]);
    }
    expect(bracketed('1000 + 0.7 + 0.125 + 1234.567')).toBe('(((1000+0.7)+0.125)+1234.567)');
    expect(bracketed('1.000 × 0,7 + 1.234.567,5', { locale: 'vi' })).toBe('((1000*0.7)+1234567.5)');
    expect(bracketed('1,000 × 0.7', { locale: 'en' })).toBe('(1000*0.7)');
    expect(refusal('1.5', { locale: 'vi' })).toEqual([
      'core/formula_number_not_in_locale',
      0,
      '1.5',
    ]);
    expect(refusal('1e999')).toEqual(['core/formula_number_too_large', 0, '1e999']);
    expect(bracketed('2e3')).toBe('2000');
  });

  it('[F-8] refuses a hyphen that may belong to a name', () => {
    expect(refusal('Trials × Trial-to-paid rate')).toEqual([
      'core/formula_ambiguous_hyphen',
      14,
      'Trial-to',
    ]);
    expect(bracketed('Trials × [Trial-to-paid rate]')).toBe('(Trials*Trial-to-paid rate)');
    expect(bracketed('doanh_thu-chi_phi')).toBe('(doanh_thu-chi_phi)');
    expect(refusal('Paying × High-satisfaction')?.[0]).toBe('core/formula_ambiguous_hyphen');
    expect(bracketed('Profit = a*b-c')).toBe('((a*b)-c)');
    expect(bracketed('a - 1 + b -c')).toBe('(((a-1)+b)-c)');
    expect(bracketed('Doanh thu - Chi phí')).toBe('(Doanh thu-Chi phí)');
    expect(bracketed('Doanh thu–Chi phí')).toBe('(Doanh thu-Chi phí)');
  });

  it('[F-9] errors point at the character', () => {
    expect(refusal('a + ')).toEqual(['core/formula_unexpected', 4, '']);
    expect(refusal('')).toEqual(['core/formula_unexpected', 0, '']);
    expect(refusal('a + (b × c')).toEqual(['core/formula_unexpected', 10, '']);
    expect(refusal('a + b)')).toEqual(['core/formula_unexpected', 5, ')']);
    expect(refusal('a * / b')).toEqual(['core/formula_unexpected', 4, '/']);
    expect(refusal('2 a')).toEqual(['core/formula_unexpected', 2, 'a']);
    expect(refusal('a = b = c')).toEqual(['core/formula_unexpected', 6, '=']);
    expect(refusal('[a × b')).toEqual(['core/formula_unexpected', 1, '']);
    expect(refusal('[ ] × b')?.[0]).toBe('core/formula_unexpected');
    expect(refusal('a × 😀')).toEqual(['core/formula_unexpected', 4, '😀']);
    expect(refusal('số × số khách @'.normalize('NFD'))?.[1]).toBe(
      'số × số khách '.normalize('NFD').length,
    );
  });

  it('[F-10] knows no property, no call and no assignment', () => {
    expect(refusal('a.b')).toEqual(['core/formula_unexpected', 1, '.']);
    expect(refusal('a["b"]')?.[0]).toBe('core/formula_unexpected');
    expect(refusal('constructor("return 1")')?.[0]).toBe('core/formula_unexpected');
    expect(refusal('toString()')).toEqual(['core/formula_unknown_function', 0, 'toString']);
    expect(parsed('constructor × __proto__').parts).toEqual(['constructor', '__proto__']);
  });

  it('[F-11] bounds length and depth [T05]', () => {
    const deep = (levels: number) => `${'('.repeat(levels)}a${')'.repeat(levels)}`;
    expect(refusal(deep(99))).toBeUndefined();
    expect(refusal(deep(100))?.[0]).toBe('core/formula_too_deep');
    expect(refusal(`${'-'.repeat(1500)}a`)?.[0]).toBe('core/formula_too_deep');
    expect(refusal(deep(5), { maxDepth: 5 })?.[0]).toBe('core/formula_too_deep');
    expect(refusal(`${'a+'.repeat(999)}a`)).toBeUndefined();
    expect(refusal(' '.repeat(2_000))?.[0]).toBe('core/formula_unexpected');
    expect(refusal(' '.repeat(2_001))?.[0]).toBe('core/formula_too_long');
  });

  it('[F-12] keeps qualitative sums apart from computed ones', () => {
    expect(parsed('Hài lòng ~ Trải nghiệm + Hỗ trợ + Phù hợp')).toMatchObject({
      result: 'Hài lòng',
      relation: 'qualitative',
      parts: ['Trải nghiệm', 'Hỗ trợ', 'Phù hợp'],
    });
  });

  it('[F-10] any text gives a formula or an issue, and never throws', () => {
    const piece = fc.constantFrom(
      ...'ab1.,()[]×-+%~=x ^:;"ốđ\u0301'.split(''),
      'min(',
      ' x ',
      '1.000',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          const { issues } = parseFormula(text);
          for (const each of issues ?? []) {
            expect(Number(each.params?.at)).toBeGreaterThanOrEqual(0);
            expect(Number(each.params?.at)).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('formulaFrom', () => {
  const profit: Expression = {
    op: 'subtract',
    of: [
      { op: 'multiply', of: ['Khách', 'Giá-trị', 1.234] },
      { op: 'max', of: ['Chi phí', -1000] },
    ],
  };

  it('[F-34] reads a tree as the text that says the same', () => {
    const made = formulaFrom(profit, { result: 'Lợi nhuận' });
    expect(made.issues).toBeUndefined();
    if (made.issues) return;
    expect(made.value.source).toBe(
      '[Lợi nhuận] = (([Khách] × [Giá-trị] × 1.234) - max([Chi phí]; (-1000)))',
    );
    expect(made.value.parts).toEqual(['Khách', 'Giá-trị', 'Chi phí']);
    expect(evaluate(made.value, { Khách: 1000, 'Giá-trị': 2, 'Chi phí': 68 }).value).toBe(2400);
    const named = formulaFrom(
      { op: 'add', of: ['b', 'c'] },
      { result: 'A', relation: 'qualitative' },
    );
    expect(named).toMatchObject({ value: { relation: 'qualitative' } });
  });

  it('[F-34] refuses what no text can say, and trees too deep [T05]', () => {
    const deep = (levels: number): Expression =>
      levels === 0 ? 'a' : { op: 'add', of: [deep(levels - 1), 1] };
    expect(formulaFrom(deep(50)).issues).toBeUndefined();
    expect(formulaFrom(deep(51)).issues?.[0]?.code).toBe('core/formula_too_deep');
    expect(formulaFrom({ op: 'add', of: [] }).issues?.[0]?.code).toBe('core/formula_unexpected');
    expect(formulaFrom('a] + [b').issues?.[0]?.code).toBe('core/formula_unexpected');
    expect(formulaFrom(Number.NaN).issues).toBeDefined();
    expect(formulaFrom(Number.POSITIVE_INFINITY).issues).toBeDefined();
  });
});
